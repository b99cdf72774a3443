# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class ProductCategory(AnswerModel, kw_only=True):
    """A category of products.

    Attributes:
        id: Product category ID.
        parent_category_id: Null for a top-level category.
        is_chain: Whether the category belongs to the chain.
    """

    id: int = ALWAYS_SENT
    """Product category ID."""
    title: str | None = None
    parent_category_id: int | None = None
    """Null for a top-level category."""
    is_chain: bool | None = None
    """Whether the category belongs to the chain."""
