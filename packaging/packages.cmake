# What --version says, and with WORKBENCH_INSTALL everything that installing and packaging need. Two components: "window"
# (connector-workbench) and "headless" (connectorctl and defender-simulator, without Qt Widgets and X).
include(GNUInstallDirs)

set(WORKBENCH_COMMIT "" CACHE STRING "Commit that --version names when there is no checkout to ask")
set(workbench_generated ${CMAKE_BINARY_DIR}/generated)
add_custom_target(workbench_version_text
    COMMAND ${CMAKE_COMMAND} -DSOURCE=${CMAKE_SOURCE_DIR} -DOUTPUT=${workbench_generated}/versiontext.h
            -DVERSION=${PROJECT_VERSION} -DCOMMIT=${WORKBENCH_COMMIT} -P ${CMAKE_SOURCE_DIR}/packaging/versiontext.cmake
    BYPRODUCTS ${workbench_generated}/versiontext.h
    VERBATIM)
foreach(program IN ITEMS connectorctl defender-simulator connector-workbench)
    target_include_directories(${program} PRIVATE ${workbench_generated})
    add_dependencies(${program} workbench_version_text)
endforeach()

option(WORKBENCH_INSTALL "Make what installing needs beside the programs: icons, manual pages, the list of what is linked" OFF)
if(NOT WORKBENCH_INSTALL)
    return()
endif()
set(WORKBENCH_MAINTAINER "Connector Workbench maintainers <maintainers@connector-workbench.invalid>"
    CACHE STRING "Whom the packages name as their maintainer")

install(TARGETS connector-workbench RUNTIME COMPONENT window BUNDLE DESTINATION . COMPONENT window)
install(TARGETS connectorctl defender-simulator RUNTIME COMPONENT headless)
if(WIN32 OR APPLE)
    include(${CMAKE_SOURCE_DIR}/packaging/otherplatforms.cmake)
else()
    include(${CMAKE_SOURCE_DIR}/packaging/linux/install.cmake)
    include(${CMAKE_SOURCE_DIR}/packaging/debian/cpack.cmake)
endif()

set(CPACK_PACKAGE_NAME connector-workbench)
set(CPACK_PACKAGE_VENDOR "Connector Workbench")
set(CPACK_PACKAGE_CONTACT "${WORKBENCH_MAINTAINER}")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 1) # How the work is shared out must not show in the bytes.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL window headless)
set(CPACK_COMPONENT_WINDOW_DISPLAY_NAME "Connector Workbench")
set(CPACK_COMPONENT_WINDOW_DESCRIPTION "The window: connectors, connection test, record browser.")
set(CPACK_COMPONENT_HEADLESS_DISPLAY_NAME "connectorctl")
set(CPACK_COMPONENT_HEADLESS_DESCRIPTION "The same on the command line, and a simulator of the tenant.")
include(CPack)
