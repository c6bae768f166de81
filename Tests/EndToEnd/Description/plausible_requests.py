"""Lets schemathesis get past the door: two of three right requests ask for what the node has, at prices it takes.

What the node said before is remembered: orders, codes, payments, refunds, charges. Wrong requests stay as they are.
"""

import random
import secrets
import threading
from datetime import datetime, timedelta, timezone

import requests
import schemathesis
from schemathesis import GenerationMode

from signed_requests import SignedRequests

CHOICE = random.Random(7)
LOCK = threading.Lock()
KNOWN = {name: [] for name in ("attempt", "token", "payment", "refund", "charge")}
# Below and above what a wallet pays without its PIN.
PRICES = (1250, 200000)


def remember(name, value):
    if value is not None and value not in KNOWN[name]:
        KNOWN[name].append(value)


def some(name, otherwise):
    return CHOICE.choice(KNOWN[name]) if KNOWN[name] else otherwise


@schemathesis.hook
def after_call(ctx, case, response):
    if response.status_code != 200 or "json" not in response.headers.get("content-type", [""])[0]:
        return
    answer = response.json()
    message = answer.get("signed", answer)
    with LOCK:
        if "order" in message and "attempt" in message:
            remember("attempt", (message["order"], message["attempt"]))
            if message.get("code"):
                remember("token", message["code"][-16:])
            remember("payment", (message.get("payment") or {}).get("payment"))
        if "refund" in message:
            remember("refund", message["refund"])
        for charge in message.get("charges", []):
            remember("charge", charge["charge"])


@schemathesis.hook
def before_call(ctx, case, kwargs):
    if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    with LOCK:
        if "Idempotency-Key" in (case.headers or {}) and CHOICE.random() < 0.8:
            case.headers["Idempotency-Key"] = f'"{secrets.token_hex(8)}"'
        if CHOICE.random() < 0.67:
            fill_path(case.path_parameters or {})
            if isinstance(case.body, dict):
                fill_body(case.body, case.operation.base_url)


def fill_path(path):
    if "attempt" in path:
        path["order"], path["attempt"] = some("attempt", (path["order"], path["attempt"]))
    for name in ("token", "refund", "charge"):
        if name in path:
            path[name] = some(name, path[name])
    if "merchant" in path:
        path["merchant"] = "M0001"
    if "terminal" in path:
        path["terminal"] = "T0001"


def payer_code(base):
    """A new code of the wallet: each is good once."""
    headers = {"Idempotency-Key": f'"{secrets.token_hex(8)}"'}
    return requests.post(base + "/v1/wallet/codes", headers=headers, auth=SignedRequests(), timeout=10).json()["code"]


def fill_body(body, base):
    if "signed" in body:
        return
    # To JSON Schema 7.0 is an integer; the protocol has no fractions, nor anywhere in what it does not know.
    for name, value in list(body.items()):
        if isinstance(value, float):
            body[name] = int(value)
        elif isinstance(value, (dict, list)):
            del body[name]
    if "amount" in body:
        body["amount"], body["currency"] = CHOICE.choice(PRICES), "CNY"
    if "expires_at" in body:
        body["expires_at"] = (datetime.now(timezone.utc) + timedelta(minutes=5)).strftime("%Y-%m-%dT%H:%M:%SZ")
        body["order"] = CHOICE.choice([body["order"], secrets.token_hex(6)])
    if "payment" in body and "refund" in body:
        body["payment"] = some("payment", body["payment"])
    if "payer_code" in body:
        body["payer_code"] = payer_code(base)
    body.pop("terminal", None)
