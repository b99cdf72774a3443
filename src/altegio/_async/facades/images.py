"""Pictures of services and team members."""

from __future__ import annotations

from typing import BinaryIO

from altegio._calls.arguments import or_unset
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationImages(AsyncLocationFacade):
    """Pictures of a location's services and team members, as clients see them when they book."""

    async def upload(
        self,
        image: BinaryIO,
        *,
        service_id: int | None = None,
        team_member_id: int | None = None,
    ) -> models.ImageUploadResult:
        """Upload a picture and link it to a service or a team member.

        Args:
            image: The open file, JPEG or PNG.
            service_id: The service that it shows.
            team_member_id: The team member in the picture; one of the two.

        Returns:
            The picture in its sizes (``image_group``), and whether it was linked.

        Raises:
            ValueError: Not exactly one of the two ids is given.
            NotFoundError: The location has no such service or team member.
            PermissionDeniedError: The user may not edit it.

        Operation: ``upload_image``.
        """
        if (service_id is None) == (team_member_id is None):
            raise ValueError("upload needs service_id=… or team_member_id=…, one of the two")
        is_service = service_id is not None
        body = models.ImageUpload(
            location_id=or_unset(self._location_id if is_service else None),
            service_id=or_unset(service_id),
            team_member_id=or_unset(team_member_id),
            image=image,
        )
        entity = models.ImageEntity.SERVICE if is_service else models.ImageEntity.TEAM_MEMBER
        return await self._send(api.upload_image(entity, body=body))

    async def delete(self, image_group_id: int, *, entity: models.ImageEntity) -> None:
        """Delete a picture in all its sizes.

        Args:
            image_group_id: The id of the picture's ``image_group``.
            entity: Its subject: ``ImageEntity.SERVICE`` or ``ImageEntity.TEAM_MEMBER``.

        Raises:
            NotFoundError: There is no such picture.
            PermissionDeniedError: The user may not edit the service or team member.

        Operation: ``delete_image``.
        """
        body = models.ImageDelete(image_group_id=image_group_id)
        await self._send(api.delete_image(models.ImageEntity(entity), body=body))
