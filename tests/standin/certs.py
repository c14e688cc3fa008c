"""One certificate authority and one leaf for every host name the stand-in plays."""

from __future__ import annotations

import base64
import hashlib
import ssl
from dataclasses import dataclass
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


@dataclass(frozen=True)
class Certificates:
    """What a server and its clients need.

    `ca` is the PEM file a client trusts; `leaf_spki` is the base64 SHA-256 of the leaf's public
    key, for Chromium's --ignore-certificate-errors-spki-list (it wants the leaf's, not the CA's).
    """

    ca: Path
    leaf: Path
    leaf_spki: str

    def client_context(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.ca))


def issue(hosts: list[str], folder: str) -> Certificates:
    """Make a fresh authority and a leaf for `hosts` (names or addresses) in `folder`."""
    authority = trustme.CA()
    leaf = authority.issue_cert(*hosts)
    ca_file, leaf_file = Path(folder) / "ca.pem", Path(folder) / "leaf.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    leaf.private_key_and_cert_chain_pem.write_to_path(str(leaf_file))
    public_key = x509.load_pem_x509_certificate(leaf.cert_chain_pems[0].bytes()).public_key()
    digest = hashlib.sha256(public_key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
    return Certificates(ca_file, leaf_file, base64.b64encode(digest.digest()).decode())
