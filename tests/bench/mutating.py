"""Single mutations of a Python source: every small change that a test should notice."""

from __future__ import annotations

import ast
from dataclasses import dataclass

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_COMPUTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}


@dataclass(frozen=True)
class Mutation:
    """A change of one place: the text from ``start`` to ``end`` (UTF-8 offsets) is replaced."""

    kind: str
    line: int
    start: int
    end: int
    before: str
    after: str

    def applied(self, source: bytes) -> bytes:
        """Return the source with this change."""
        return source[: self.start] + self.after.encode() + source[self.end :]


class _Finder(ast.NodeVisitor):
    """Collector of the mutations of a module, without those that no test could notice.

    Skipped are annotations, docstrings, prose (strings with a space, f-strings), type variables,
    overloads, and blocks under ``if TYPE_CHECKING``.
    """

    def __init__(self, source: bytes) -> None:
        self.source = source
        self.found: list[Mutation] = []
        self.lines = [0]
        for line in source.splitlines(keepends=True):
            self.lines.append(self.lines[-1] + len(line))

    def add(self, kind: str, node: ast.expr | ast.stmt, after: str | ast.expr) -> None:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        start = self.lines[node.lineno - 1] + node.col_offset
        end = self.lines[node.end_lineno - 1] + node.end_col_offset
        text = after if isinstance(after, str) else f"({ast.unparse(after)})"
        before = self.source[start:end].decode()
        self.found.append(Mutation(kind, node.lineno, start, end, before, text))

    # Skipped nodes.

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """Skip annotations of arguments."""

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Skip prose."""

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        if any(ast.unparse(item).endswith("overload") for item in node.decorator_list):
            return
        self.visit(node.args)
        for statement in node.body:
            self.visit(statement)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.visit_FunctionDef(node)

    # Statements.

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Constant):
            return  # a docstring or an ellipsis
        if not isinstance(node.value, ast.Yield | ast.YieldFrom):
            self.add("statement dropped", node, "pass")
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        if any(isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets):
            return
        if isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == "TypeVar":
            return
        if any(isinstance(target, ast.Attribute | ast.Subscript) for target in node.targets):
            self.add("statement dropped", node, "pass")
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self.add("statement dropped", node, "pass")
        self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        self.add("statement dropped", node, "pass")
        self.generic_visit(node)

    def visit_Delete(self, node: ast.Delete) -> None:
        self.add("statement dropped", node, "pass")

    def visit_Break(self, node: ast.Break) -> None:
        self.add("break dropped", node, "pass")

    def visit_Continue(self, node: ast.Continue) -> None:
        self.add("continue dropped", node, "pass")

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is not None and not _is(node.value, None):
            self.add("return removed", node.value, "None")
        self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            return
        self._negated(node.test)
        self.generic_visit(node)

    def visit_While(self, node: ast.While) -> None:
        self._negated(node.test)
        self.generic_visit(node)

    # Expressions.

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self.add("branches swapped", node, ast.IfExp(node.test, node.orelse, node.body))
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        for condition in node.ifs:
            self.add("filter dropped", condition, "True")
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not):
            self.add("boolean negated", node, node.operand)
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        self.add("and/or", node, ast.BoolOp(other, node.values))
        for place in range(len(node.values)):
            rest = node.values[:place] + node.values[place + 1 :]
            self.add("condition dropped", node, ast.BoolOp(node.op, rest) if rest[1:] else rest[0])
        self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        for place, found in enumerate(node.ops):
            ops = [*node.ops[:place], _COMPARED[type(found)](), *node.ops[place + 1 :]]
            self.add("comparison", node, ast.Compare(node.left, ops, node.comparators))
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if other := _COMPUTED.get(type(node.op)):
            self.add("arithmetic", node, ast.BinOp(node.left, other(), node.right))
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        for place in range(len(node.args)):
            rest = node.args[:place] + node.args[place + 1 :]
            self.add("argument dropped", node, ast.Call(node.func, rest, node.keywords))
        for place in range(len(node.keywords)):
            kept = node.keywords[:place] + node.keywords[place + 1 :]
            self.add("argument dropped", node, ast.Call(node.func, node.args, kept))
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        value = node.value
        if isinstance(value, bool):
            self.add("boolean negated", node, repr(not value))
        elif isinstance(value, int | float):
            self.add("constant", node, f"({value + 1!r})")
            self.add("constant", node, f"({value - 1!r})")
        elif isinstance(value, str | bytes) and len(value.split()) < 2:
            self.add(
                "constant", node, repr(f"{value}X" if isinstance(value, str) else value + b"X")
            )

    def _negated(self, test: ast.expr) -> None:
        if not isinstance(test, ast.UnaryOp | ast.Compare | ast.Constant):
            self.add("boolean negated", test, ast.UnaryOp(ast.Not(), test))


def _is(node: ast.expr, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value


def mutations(source: bytes) -> list[Mutation]:
    """Return every mutation of a module; a few may not compile."""
    finder = _Finder(source)
    finder.visit(ast.parse(source))
    return finder.found


def compiles(source: bytes) -> bool:
    """Return whether a mutated module compiles."""
    try:
        compile(source, "mutant", "exec")
    except SyntaxError:
        return False
    return True
