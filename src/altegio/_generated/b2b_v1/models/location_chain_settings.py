# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class LocationChainSettings(
    AnswerModel,
    kw_only=True,
    rename={
        "chain_id": "salonGroupId",
        "is_active_autofill_team_member": "isActiveAutofillMaster",
        "is_active_add_team_member_only_phone": "isActiveAddMasterOnlyPhone",
        "is_active_settings": "isActiveSettings",
    },
):
    """Location chain settings."""

    id: int = ALWAYS_SENT
    chain_id: int | None = None
    is_active_autofill_team_member: bool | None = None
    is_active_add_team_member_only_phone: bool | None = None
    is_active_settings: bool | None = None
