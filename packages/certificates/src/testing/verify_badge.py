"""A second verifier of badges, written against the specifications and not against our code.

It shares nothing with ours: JSON-LD by PyLD, signatures by python-cryptography, base58 by python3-base58, all of them as Debian
has them. VC Data Integrity 1.0 (eddsa-rdfc-2022), Bitstring Status List 1.0, Multikey.

Reads from standard input {"contexts": {url: document}, "didDocument": …, "statusList": …, "badges": [JSON text, …]} and answers
with {"statusList": {"genuine": …, "bits": …}, "badges": [{"genuine": …, "revoked": …, "unknown": […]}, …]}.
"""

import base64
import gzip
import hashlib
import json
import sys

import base58
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pyld import jsonld

UNKNOWN = "urn:unknown-term:"
ED25519_PUBLIC_KEY = b"\xed\x01"


def loader_of(contexts):
    def load(url, _options):
        if url not in contexts:
            raise ValueError(f"nothing is fetched: {url}")
        return {
            "contentType": "application/ld+json",
            "contextUrl": None,
            "documentUrl": url,
            "document": contexts[url],
        }

    return load


def canonical_hash(document, loader):
    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": loader}
    return hashlib.sha256(jsonld.normalize(document, options).encode()).digest()


def unknown_terms(document, loader):
    """PyLD drops what no context knows, so that it would not be signed: here it gets a name, and is found by it."""
    marked = {**document, "@context": [*document["@context"], {"@vocab": UNKNOWN}]}
    text = json.dumps(jsonld.expand(marked, {"documentLoader": loader}))
    return sorted({part.split('"')[0] for part in text.split(UNKNOWN)[1:]})


def public_key(did_document, name):
    if name not in did_document["assertionMethod"]:
        raise ValueError(f"{name} may not sign")
    [method] = [it for it in did_document["verificationMethod"] if it["id"] == name]
    multikey = method["publicKeyMultibase"]
    decoded = base58.b58decode(multikey[1:])
    if multikey[0] != "z" or decoded[:2] != ED25519_PUBLIC_KEY:
        raise ValueError(f"{name} is no Ed25519 key")
    return Ed25519PublicKey.from_public_bytes(decoded[2:])


def is_genuine(credential, did_document, loader):
    document = {name: value for name, value in credential.items() if name != "proof"}
    proof = dict(credential["proof"])
    signature = base58.b58decode(proof.pop("proofValue")[1:])
    if (proof["type"], proof["cryptosuite"], proof["proofPurpose"]) != (
        "DataIntegrityProof",
        "eddsa-rdfc-2022",
        "assertionMethod",
    ):
        return False
    issuer = document["issuer"] if isinstance(document["issuer"], str) else document["issuer"]["id"]
    if issuer != did_document["id"] or unknown_terms(document, loader):
        return False
    options = {"@context": document["@context"], **proof}
    signed = canonical_hash(options, loader) + canonical_hash(document, loader)
    try:
        public_key(did_document, proof["verificationMethod"]).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def bits_of(status_list):
    encoded = status_list["credentialSubject"]["encodedList"]
    if encoded[0] != "u":
        raise ValueError("a list is encoded as multibase base64url")
    return gzip.decompress(base64.urlsafe_b64decode(encoded[1:] + "=" * (-len(encoded[1:]) % 4)))


def is_set(bits, index):
    return bool(bits[index // 8] >> (7 - index % 8) & 1)


def verdict_on(text, question, bits, loader):
    badge = json.loads(text)
    document = {name: value for name, value in badge.items() if name != "proof"}
    status = badge["credentialStatus"]
    is_ours = status["statusListCredential"] == question["statusList"]["id"]
    return {
        "genuine": is_genuine(badge, question["didDocument"], loader),
        "revoked": is_set(bits, int(status["statusListIndex"])) if is_ours else None,
        "unknown": unknown_terms(document, loader),
    }


def main():
    question = json.load(sys.stdin)
    loader = loader_of(question["contexts"])
    bits = bits_of(question["statusList"])
    answer = {
        "statusList": {
            "genuine": is_genuine(question["statusList"], question["didDocument"], loader),
            "bits": len(bits) * 8,
        },
        "badges": [verdict_on(text, question, bits, loader) for text in question["badges"]],
    }
    json.dump(answer, sys.stdout)


main()
