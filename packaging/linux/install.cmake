# What a Linux system wants beside the programs; included by packages.cmake. Paths are relative to the top of the sources.
set(window_files "")
set(headless_files "")

# Packed without a time stamp, so that the same input gives the same bytes.
function(workbench_compressed component source target)
    set(output ${workbench_generated}/${target})
    get_filename_component(folder ${output} DIRECTORY)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${output} COMMAND sh -c "gzip -9n <'${source}' >'${output}'" DEPENDS ${source} VERBATIM)
    set(${component}_files ${${component}_files} ${output} PARENT_SCOPE)
endfunction()

# Manual pages and completion.
foreach(page IN ITEMS connectorctl.1 connectorctl.service.8 connector-workbench.1 defender-simulator.1)
    set(component headless)
    if(page MATCHES "workbench")
        set(component window)
    endif()
    workbench_compressed(${component} ${CMAKE_SOURCE_DIR}/packaging/man/${page} man/${page}.gz)
    string(REGEX REPLACE ".*\\." "" section ${page})
    install(FILES ${workbench_generated}/man/${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section}
            COMPONENT ${component})
endforeach()
install(FILES packaging/completion/connectorctl.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME connectorctl COMPONENT headless)
install(FILES packaging/completion/connectorctl.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions
        RENAME _connectorctl COMPONENT headless)
install(FILES packaging/completion/connectorctl.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
        COMPONENT headless)

# The service.
install(FILES packaging/connectorctl.service DESTINATION lib/systemd/system COMPONENT headless)
install(FILES packaging/linux/connectorctl.sysusers DESTINATION lib/sysusers.d RENAME connectorctl.conf COMPONENT headless)
install(FILES packaging/linux/connectorctl.tmpfiles DESTINATION lib/tmpfiles.d RENAME connectorctl.conf COMPONENT headless)

# The window in menus and software centres; its icon in every size, drawn from one picture.
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/app-icon.svg)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES packaging/linux/connector-workbench.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT window)
install(FILES packaging/linux/org.connectorworkbench.ConnectorWorkbench.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT window)
install(FILES ${icon} DESTINATION ${icons}/scalable/apps RENAME connector-workbench.svg COMPONENT window)
add_executable(rendericon packaging/linux/rendericon.cpp)
target_link_libraries(rendericon PRIVATE Qt6::Svg workbench_options)
file(MAKE_DIRECTORY ${workbench_generated}/icons)
foreach(size IN ITEMS 16 22 24 32 48 64 128 256)
    set(output ${workbench_generated}/icons/${size}.png)
    add_custom_command(OUTPUT ${output} COMMAND rendericon ${icon} ${size} ${output} DEPENDS rendericon ${icon} VERBATIM)
    list(APPEND window_files ${output})
    install(FILES ${output} DESTINATION ${icons}/${size}x${size}/apps RENAME connector-workbench.png COMPONENT window)
endforeach()

# Licence, changes, and what is linked: the folder of a package in share/doc.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_program(DPKG_QUERY dpkg-query)
function(workbench_documents component package)
    cmake_parse_arguments(ARG "" "" "PROGRAMS;EXTRA" ${ARGN})
    set(folder ${workbench_generated}/${package})
    file(MAKE_DIRECTORY ${folder})
    set(changelog ${CMAKE_SOURCE_DIR}/packaging/debian/changelog.cmake)
    workbench_compressed(${component} ${CMAKE_SOURCE_DIR}/CHANGELOG.md ${package}/changelog.gz)
    add_custom_command(OUTPUT ${folder}/changelog.Debian
        COMMAND ${CMAKE_COMMAND} -DPACKAGE=${package} -DVERSION=${PROJECT_VERSION} -DMAINTAINER=${WORKBENCH_MAINTAINER}
                -DOUTPUT=${folder}/changelog.Debian -P ${changelog}
        DEPENDS ${changelog} VERBATIM)
    workbench_compressed(${component} ${folder}/changelog.Debian ${package}/changelog.Debian.gz)
    set(files packaging/debian/copyright ${folder}/changelog.gz ${folder}/changelog.Debian.gz)
    if(DPKG_QUERY)
        set(sbom ${folder}/${package}.spdx.json)
        list(TRANSFORM ARG_PROGRAMS REPLACE "(.+)" "$<TARGET_FILE:\\1>" OUTPUT_VARIABLE programs)
        add_custom_command(OUTPUT ${sbom}
            COMMAND Python3::Interpreter ${CMAKE_SOURCE_DIR}/packaging/sbom.py --package ${package}
                    --version-header ${workbench_generated}/versiontext.h --output ${sbom} ${ARG_EXTRA} ${programs}
            DEPENDS ${ARG_PROGRAMS} ${CMAKE_SOURCE_DIR}/packaging/sbom.py VERBATIM)
        list(APPEND ${component}_files ${sbom})
        list(APPEND files ${sbom})
    endif()
    install(FILES ${files} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
    install(FILES packaging/debian/${package}.lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
            RENAME ${package} COMPONENT ${component})
    set(${component}_files ${${component}_files} PARENT_SCOPE)
endfunction()
workbench_documents(window connector-workbench PROGRAMS connector-workbench EXTRA --with-fonts)
workbench_documents(headless connectorctl PROGRAMS connectorctl defender-simulator)

add_custom_target(workbench_install_files ALL DEPENDS ${window_files} ${headless_files})
