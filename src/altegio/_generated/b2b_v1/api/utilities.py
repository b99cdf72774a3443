# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'utilities'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, taken

from .. import models

_DELETE_IMAGE: Operation[None] = Operation(
    "delete_image", "DELETE", "/images/{entity}", enveloped=False, multipart=True
)


def delete_image(entity: models.ImageEntity, *, body: models.ImageDelete) -> Call[None]:
    """Delete an image group.

    According to the documentation, the answer has a boolean `success`.

    ``DELETE /images/{entity}``

    Args:
        entity: `team_member` or `service`.
    """
    return Call(_DELETE_IMAGE, (entity,), body=taken(body, "ImageDelete"))


_DISABLE_TEAM_MEMBER_TIPS: Operation[list[models.TeamMemberTips]] = Operation(
    "disable_team_member_tips",
    "POST",
    "/tips/{location_id}/settings/{tip_settings_id}/disable",
    answer=lambda: list[models.TeamMemberTips],
)


def disable_team_member_tips(
    location_id: int, tip_settings_id: int
) -> Call[list[models.TeamMemberTips]]:
    """Turn tips off for a team member.

    ``POST /tips/{location_id}/settings/{tip_settings_id}/disable``

    Args:
        tip_settings_id: ID of the team member's tip settings, from get_team_member_tip_settings.
    """
    return Call(_DISABLE_TEAM_MEMBER_TIPS, (location_id, tip_settings_id))


_ENABLE_TEAM_MEMBER_TIPS: Operation[list[models.TeamMemberTips]] = Operation(
    "enable_team_member_tips",
    "GET",
    "/tips/{location_id}/settings/{tip_settings_id}/enable",
    answer=lambda: list[models.TeamMemberTips],
    access="partner",
)


def enable_team_member_tips(
    location_id: int, tip_settings_id: int
) -> Call[list[models.TeamMemberTips]]:
    """Turn tips on for a team member.

    ``GET /tips/{location_id}/settings/{tip_settings_id}/enable``

    Args:
        tip_settings_id: ID of the team member's tip settings, from get_team_member_tip_settings.
    """
    return Call(_ENABLE_TEAM_MEMBER_TIPS, (location_id, tip_settings_id))


_GET_LOCATION_SUBSCRIPTION_INFORMATION: Operation[models.License] = Operation(
    "get_location_subscription_information",
    "GET",
    "/license/{location_id}",
    answer=lambda: models.License,
    access="partner",
    idempotent=True,
)


def get_location_subscription_information(location_id: int) -> Call[models.License]:
    """Read the subscription of a location.

    ``GET /license/{location_id}``
    """
    return Call(_GET_LOCATION_SUBSCRIPTION_INFORMATION, (location_id,))


_GET_TEAM_MEMBER_TIP_SETTINGS: Operation[list[models.TeamMemberTips]] = Operation(
    "get_team_member_tip_settings",
    "GET",
    "/tips/{location_id}/settings",
    answer=lambda: list[models.TeamMemberTips],
    access="partner",
    idempotent=True,
)


def get_team_member_tip_settings(location_id: int) -> Call[list[models.TeamMemberTips]]:
    """List tip settings of team members.

    ``GET /tips/{location_id}/settings``
    """
    return Call(_GET_TEAM_MEMBER_TIP_SETTINGS, (location_id,))


_PHONE_NUMBER_FORMAT_CHECK: Operation[models.PhoneNumberCheck] = Operation(
    "phone_number_format_check",
    "GET",
    "/validation/validate_phone/{phone}",
    answer=lambda: models.PhoneNumberCheck,
    access="partner",
    idempotent=True,
)


def phone_number_format_check(phone: str) -> Call[models.PhoneNumberCheck]:
    """Check the format of a phone number.

    ``GET /validation/validate_phone/{phone}``

    Args:
        phone: Phone number with the country's code.
    """
    return Call(_PHONE_NUMBER_FORMAT_CHECK, (phone,))


_UPLOAD_IMAGE: Operation[models.ImageUploadResult] = Operation(
    "upload_image",
    "POST",
    "/images/{entity}",
    answer=lambda: models.ImageUploadResult,
    multipart=True,
)


def upload_image(
    entity: models.ImageEntity, *, body: models.ImageUpload
) -> Call[models.ImageUploadResult]:
    """Upload an image.

    The answer has the image group, and says whether the image was bound to an entity
    (image_bound).

    ``POST /images/{entity}``

    Args:
        entity: `team_member` or `service`.
    """
    return Call(_UPLOAD_IMAGE, (entity,), body=taken(body, "ImageUpload"))
