# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ProductTreeNode(AnswerModel, kw_only=True):
    """A category or product in the category tree.

    Attributes:
        parent_id: 0 for root elements.
        item_id: Always 0.
        category_id: Product category ID.
        is_chain: Whether the element is linked to the chain.
        is_category: Always true.
        is_item: Always false.
        children_count: Number of direct child products and categories, not recursive.
    """

    parent_id: int | None = None
    """0 for root elements."""
    item_id: int | None = None
    """Always 0."""
    category_id: int | None = None
    """Product category ID."""
    title: str | None = None
    is_chain: bool | None = None
    """Whether the element is linked to the chain."""
    is_category: bool | None = None
    """Always true."""
    is_item: bool | None = None
    """Always false."""
    children: "list[ProductTreeNode] | None" = None
    children_count: int | None = None
    """Number of direct child products and categories, not recursive."""
