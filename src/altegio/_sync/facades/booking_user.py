# Generated from _async/facades/booking_user.py by `make generate`; not edited by hand.
"""Logged-in clients of online booking."""

from __future__ import annotations

from altegio._calls.arguments import or_unset, require_nonblank
from altegio._generated.public import api, models
from altegio._secrets import masked

from .facade import Facade


class BookingUsers(Facade):
    """A client who is logged in to online booking, with access to all their appointments.

    Logging in returns a user token; ``client.as_user(token).booking_user`` is then that client.
    This is not the user of ``client.auth``, who works in a location.
    """

    def log_in(self, *, login: str, password: str) -> models.BookingUser:
        """Log a client in with a password, and get the client's user token.

        Args:
            login: The phone number, international with a leading plus, or the e-mail address.
            password: The password.

        Returns:
            The client, with ``user_token``, a secret that is not in the ``repr``.

        Raises:
            ValueError: The login or the password is empty.
            AuthenticationError: The login, the password or the partner's token is wrong.
            PermissionDeniedError: The client may not log in.
            NotFoundError: There is no such client.

        Operation: ``authorize_online_booking_user``.
        """
        password = masked(password)  # error reports may show local variables
        body = models.LoginCredentials(
            login=require_nonblank(login, "login"), password=require_nonblank(password, "password")
        )
        return self._send(api.authorize_online_booking_user(body=body))

    def log_in_with_code(self, *, phone: str, code: str) -> models.BookingUserToken:
        """Log a client in with a code from an SMS, and get the client's user token.

        ``location.booking.send_code`` texts the code. This login also gives access to appointments
        that were made by phone.

        Args:
            phone: The phone number, international with a leading plus.
            code: The code.

        Returns:
            The ``user_token``, a secret that is not in the ``repr``.

        Raises:
            ValueError: The number or the code is empty.
            AuthenticationError: The number, the code or the partner's token is wrong.
            PermissionDeniedError: The client may not log in.
            NotFoundError: There is no such client.

        Operation: ``log_in_with_phone_number_and_code``.
        """
        code = masked(code)
        body = models.LoginCredentials(
            login=require_nonblank(phone, "phone"), password=require_nonblank(code, "code")
        )
        return self._send(api.log_in_with_phone_number_and_code(body=body))

    def get(self) -> models.BookingUser:
        """Get the client whose user token is sent.

        Returns:
            The client, with ``user_token``, which is not in the ``repr``.

        Raises:
            AuthenticationError: The client's user token is missing or no longer valid.
            PermissionDeniedError: The user is not a client.
            NotFoundError: There is no such client.

        Operation: ``get_booking_user``.
        """
        return self._send(api.get_booking_user())

    def update(
        self,
        *,
        name: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        confirmation_code: str | None = None,
    ) -> None:
        """Change the client's own data; other fields keep their values.

        Args:
            name: The new name.
            email: The new e-mail address.
            phone: The new phone number, with the code that :meth:`send_code` texted to it.
            confirmation_code: That code.

        Raises:
            ValueError: No field is passed, or a phone number without its code.
            WrongConfirmationCodeError: The code is wrong.
            AuthenticationError: The client's user token is missing or no longer valid.
            PermissionDeniedError: The client may not change this.
            NotFoundError: There is no such client.

        Operation: ``update_booking_user``.
        """
        if name is None and email is None and phone is None:
            raise ValueError("update needs name=…, email=… or phone=…")
        if phone is not None and confirmation_code is None:
            raise ValueError("phone needs confirmation_code=…, which send_code texts to it")
        body = models.BookingUserUpdate(
            name=or_unset(name),
            email=or_unset(email),
            phone=or_unset(phone),
            confirmation_code=or_unset(confirmation_code),
        )
        self._send(api.update_booking_user(body=body))

    def change_password(self, *, old_password: str, new_password: str) -> models.BookingUserToken:
        """Change the client's password. ⚠ This revokes the user token: store the new one.

        Args:
            old_password: The current password.
            new_password: The new password.

        Returns:
            The new ``user_token``, a secret that is not in the ``repr``.

        Raises:
            ValueError: A password is empty.
            AuthenticationError: The client's user token is missing or no longer valid.
            PermissionDeniedError: The old password is wrong.
            NotFoundError: There is no such client.

        Operation: ``update_booking_user_password``.
        """
        old_password, new_password = masked(old_password), masked(new_password)
        body = models.BookingUserPasswordUpdate(
            old_password=require_nonblank(old_password, "old_password"),
            new_password=require_nonblank(new_password, "new_password"),
        )
        return self._send(api.update_booking_user_password(body=body))

    def send_code(
        self, phone: str, *, location_id: int | None = None, chain_id: int | None = None
    ) -> None:
        """Text a code to the client's new phone number.

        Args:
            phone: The new number, international with a leading plus.
            location_id: The location that sends the SMS.
            chain_id: The chain that sends it; pass one of the two.

        Raises:
            ValueError: The number is empty, or not exactly one of location and chain is passed.
            AuthenticationError: The client's user token is missing or no longer valid.
            PermissionDeniedError: The client may not change the number.
            NotFoundError: There is no such location or chain.

        Operation: ``send_phone_update_verification_code``.
        """
        if (location_id is None) is (chain_id is None):
            raise ValueError("send_code needs location_id=… or chain_id=…, not both")
        call = api.send_phone_update_verification_code(
            phone=require_nonblank(phone, "phone"), location_id=location_id, chain_id=chain_id
        )
        self._send(call)
