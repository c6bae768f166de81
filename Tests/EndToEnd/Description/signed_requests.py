"""Signs what schemathesis sends, as a terminal or a wallet would (RFC 9421, Ed25519).

TERMINAL_KEY and WALLET_KEY name files with their private keys, PKCS #8 in PEM.
"""

import base64
import binascii
import hashlib
import json
import os
import secrets
import time
from urllib.parse import urlsplit

import schemathesis
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from requests.auth import AuthBase


class Signer:
    def __init__(self, key):
        self.key = key
        self.public = key.public_key().public_bytes_raw()
        self.name = hashlib.sha256(self.public).hexdigest()[:16]

    def sign(self, request):
        url = urlsplit(request.url)
        parts = [("@method", request.method), ("@authority", url.netloc), ("@path", url.path)]
        if url.query:
            parts.append(("@query", "?" + url.query))
        if request.body:
            digest = base64.b64encode(hashlib.sha256(body_of(request)).digest()).decode()
            request.headers["Content-Digest"] = f"sha-256=:{digest}:"
            request.headers.setdefault("Content-Type", "application/json")
            parts += [(name, text(request.headers[name])) for name in ("content-type", "content-digest")]
        if "idempotency-key" in request.headers:
            parts.append(("idempotency-key", text(request.headers["idempotency-key"])))
        names = " ".join(f'"{name}"' for name, _ in parts)
        parameters = (
            f'({names});created={int(time.time())};keyid="{self.name}";alg="ed25519"'
            f';nonce="{secrets.token_hex(16)}";tag="counterfoil"'
        )
        lines = [f'"{name}": {value.strip(" ")}' for name, value in parts]
        base = "\n".join(lines + [f'"@signature-params": {parameters}'])
        signature = base64.b64encode(self.key.sign(base.encode())).decode()
        request.headers["Signature-Input"] = f"sig1={parameters}"
        request.headers["Signature"] = f"sig1=:{signature}:"


def text(value):
    return value.decode("latin-1") if isinstance(value, bytes) else value


def body_of(request):
    return request.body.encode() if isinstance(request.body, str) else request.body


def signer(variable):
    with open(os.environ[variable], "rb") as file:
        return Signer(load_pem_private_key(file.read(), None))


TERMINAL, WALLET, STRANGER = signer("TERMINAL_KEY"), signer("WALLET_KEY"), Signer(Ed25519PrivateKey.generate())


def brings_key(request):
    """Whether it asks to pair with what could be a key: then with one that can sign it."""
    try:
        pairing = json.loads(body_of(request))
        return len(base64.b64decode(pairing["public_key"], validate=True)) == 32
    except (ValueError, KeyError, TypeError, binascii.Error):
        return False


class SignedRequests(AuthBase):
    def __call__(self, request):
        path = urlsplit(request.url).path
        if path == "/v1/terminals" and request.body and brings_key(request):
            pairing = json.loads(body_of(request))
            pairing["public_key"] = base64.b64encode(STRANGER.public).decode()
            request.prepare_body(json.dumps(pairing).encode(), None)
            STRANGER.sign(request)
        else:
            (WALLET if path.startswith("/v1/wallet") else TERMINAL).sign(request)
        return request


schemathesis.auth.set_from_requests(SignedRequests())
