# Writes the changelog that Debian wants in its own form; what changed is told by CHANGELOG.md beside it. The date is that of the
# commit ($SOURCE_DATE_EPOCH), so that the same commit gives the same bytes.
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE "${OUTPUT}" "${PACKAGE} (${VERSION}-1) unstable; urgency=medium

  * Version ${VERSION}; changelog.gz says what changed.

 -- ${MAINTAINER}  ${date}
")
