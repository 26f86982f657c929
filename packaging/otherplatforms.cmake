# A Windows installer and a macOS disk image. NEVER RUN: there was no such system to try it on, and the engine's few POSIX places
# (signals, process locks, core dumps) have to be ported first. Kept so that whoever does that finds the rest thought through.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY "Connector Workbench")
    set(CPACK_PACKAGE_EXECUTABLES connector-workbench "Connector Workbench")
    set(CPACK_NSIS_DISPLAY_NAME "Connector Workbench")
    set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\connector-workbench.exe")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH ON) # connectorctl is a program for terminals.
    set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
    set_target_properties(connector-workbench PROPERTIES WIN32_EXECUTABLE ON) # No console behind the window.
else()
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Connector Workbench")
    set(CPACK_DMG_FORMAT UDZO)
    set_target_properties(connector-workbench PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME "Connector Workbench"
        MACOSX_BUNDLE_GUI_IDENTIFIER org.connectorworkbench.ConnectorWorkbench
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
endif()

# Qt's libraries and plugins go beside the program; neither system has them by itself.
qt_generate_deploy_app_script(TARGET connector-workbench FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script} COMPONENT window)
