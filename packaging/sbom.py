#!/usr/bin/env python3
"""Writes what the programs of a package are made of as SPDX 2.3 JSON: the Debian packages of the shared libraries they load,
those whose headers are compiled in, and the fonts inside. From ldd and dpkg; the same input gives the same bytes.

Usage: sbom.py --package NAME --version-header FILE --output FILE [--with-fonts] PROGRAM…
"""

import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess

# Libraries that are headers only: no program loads them, so that ldd cannot name them.
HEADERS_ONLY = {"connectorctl": ["libcli11-dev", "libexpected-dev"], "connector-workbench": ["libexpected-dev"]}
FONTS = [("Inter", "4.0-beta7", "Copyright 2016-2022 The Inter Project Authors"),
         ("JetBrains Mono", "2.242", "Copyright 2020 The JetBrains Mono Project Authors")]
NO_ASSERTION = "NOASSERTION"


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}).stdout


def loaded_libraries(program):
    """Paths of the shared libraries a program loads, directly or through another."""
    return set(re.findall(r"(?:=> )?(/\S+) \(0x", output_of("ldd", program)))


def named_libraries(program):
    """File names of the libraries that the program itself names."""
    return set(re.findall(r"NEEDED.*\[(.+)\]", output_of("readelf", "--dynamic", program)))


def package_of(library):
    """The Debian package that installed a file; dpkg may know it by its path before /usr was merged."""
    path = os.path.realpath(library)
    for known in (library, path, path.removeprefix("/usr"), "/usr" + path):
        found = subprocess.run(["dpkg-query", "--search", known], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.split(": ")[0].split(",")[0]
    raise SystemExit(f"sbom.py: no package installed {library}")


def spdx_id(text):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", text)


def debian_package(name):
    form = "${Package}\n${Version}\n${Architecture}\n${source:Package}\n${Maintainer}"
    package, version, architecture, source, maintainer = output_of(
        "dpkg-query", "--show", f"--showformat={form}", name).split("\n")
    return {
        "SPDXID": spdx_id(f"Debian-{package}"), "name": package, "versionInfo": version,
        "supplier": f"Organization: Debian ({maintainer.split(' <')[0]})", "sourceInfo": f"built from the source package {source}",
        "downloadLocation": NO_ASSERTION, "filesAnalyzed": False,
        "licenseConcluded": NO_ASSERTION, "licenseDeclared": NO_ASSERTION, "copyrightText": NO_ASSERTION,
        "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                          "referenceLocator": f"pkg:deb/debian/{package}@{version}?arch={architecture}"}],
    }


def font(name, version, copyright_text):
    return {"SPDXID": spdx_id(f"Font-{name}"), "name": name, "versionInfo": version, "downloadLocation": NO_ASSERTION,
            "filesAnalyzed": False, "licenseConcluded": "OFL-1.1", "licenseDeclared": "OFL-1.1", "copyrightText": copyright_text}


def relation(one, kind, other):
    return {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}


def document(package, version, programs, with_fonts):
    ours = spdx_id(package)
    packages = [{"SPDXID": ours, "name": package, "versionInfo": version, "downloadLocation": NO_ASSERTION,
                 "filesAnalyzed": False, "licenseConcluded": "Apache-2.0", "licenseDeclared": "Apache-2.0",
                 "copyrightText": "Copyright 2026 The Connector Workbench maintainers", "primaryPackagePurpose": "APPLICATION"}]
    relations = [relation("SPDXRef-DOCUMENT", "DESCRIBES", ours)]
    named = set().union(*map(named_libraries, programs))
    is_named = {}
    for library in set().union(*map(loaded_libraries, programs)):
        name = package_of(library)
        is_named[name] = is_named.get(name, False) or os.path.basename(library) in named
    for name in sorted(is_named):
        packages.append(debian_package(name))
        relations.append(relation(ours, "DYNAMIC_LINK" if is_named[name] else "DEPENDS_ON", packages[-1]["SPDXID"]))
    for name in HEADERS_ONLY[package]:
        packages.append(debian_package(name))
        relations.append(relation(ours, "STATIC_LINK", packages[-1]["SPDXID"]))
    for entry in FONTS if with_fonts else []:
        packages.append(font(*entry))
        relations.append(relation(ours, "CONTAINS", packages[-1]["SPDXID"]))
    digest = hashlib.sha256(json.dumps([packages, relations], sort_keys=True).encode()).hexdigest()
    created = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.timezone.utc)
    return {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": package,
        "documentNamespace": f"urn:connector-workbench:sbom:{package}:{digest}",
        "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: connector-workbench-sbom.py"]},
        "packages": packages, "relationships": relations,
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--package", required=True, choices=HEADERS_ONLY)
    parser.add_argument("--version-header", required=True, type=pathlib.Path)
    parser.add_argument("--output", required=True, type=pathlib.Path)
    parser.add_argument("--with-fonts", action="store_true")
    parser.add_argument("programs", nargs="+")
    arguments = parser.parse_args()
    version = re.search(r'"(.*)"', arguments.version_header.read_text(encoding="utf-8")).group(1)
    made = document(arguments.package, version, arguments.programs, arguments.with_fonts)
    arguments.output.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
