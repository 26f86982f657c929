# The two Debian packages; included by packages.cmake.
set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # Each package has its own, the first line of its description.
set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME connector-workbench)
set(CPACK_DEBIAN_WINDOW_DESCRIPTION "configure, test and preview a Defender for Cloud Apps connector
Connects Microsoft Defender for Cloud Apps to a security data lake, and shows
what arrives before anything is deployed: a window to add connectors, to test
sign-in and permissions step by step, to collect activities and alerts within
Microsoft's request limit, and to search millions of records.

A built-in demo tenant needs no account and no network.")
# Qt's own words in German and Japanese; letters of names and records that the fonts of the program do not have.
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS
    "gnome-keyring | libkf5wallet-bin, qt6-translations-l10n, qt6-wayland, fonts-noto-cjk")
set(CPACK_DEBIAN_WINDOW_PACKAGE_SUGGESTS connectorctl)

set(CPACK_DEBIAN_HEADLESS_PACKAGE_NAME connectorctl)
set(CPACK_DEBIAN_HEADLESS_DESCRIPTION "collect Defender for Cloud Apps activities and alerts on a server
The connector for Microsoft Defender for Cloud Apps on the command line: adds
and tests connectors, collects activities and alerts within Microsoft's request
limit without losing or doubling one, maps them to Interflow records, searches
them, and runs as a systemd service. Needs no graphical system.

Also here: defender-simulator, a simulator of Entra and the Defender API for
trying a connector without an account.")
set(CPACK_DEBIAN_HEADLESS_PACKAGE_RECOMMENDS "systemd (>= 250)")
set(CPACK_DEBIAN_HEADLESS_PACKAGE_SUGGESTS connector-workbench)
set(CPACK_DEBIAN_HEADLESS_PACKAGE_CONTROL_EXTRA
    "${CMAKE_SOURCE_DIR}/packaging/debian/postinst;${CMAKE_SOURCE_DIR}/packaging/debian/prerm;${CMAKE_SOURCE_DIR}/packaging/debian/postrm")
