# Writes WORKBENCH_VERSION_TEXT, what --version prints, into OUTPUT: "0.1.0 (commit 7e2f239c1a2b)", with "-dirty" where files
# differ from the commit. Runs with every build, and touches the file only when the text changes. Without a checkout (a source
# archive) the commit is COMMIT, or nothing is said of it.
if(EXISTS "${SOURCE}/.git")
    execute_process(COMMAND git describe --always --dirty --abbrev=12 --exclude=* WORKING_DIRECTORY "${SOURCE}"
        OUTPUT_VARIABLE COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
set(text "${VERSION}")
if(COMMIT)
    string(APPEND text " (commit ${COMMIT})")
endif()
file(CONFIGURE OUTPUT "${OUTPUT}" CONTENT "#define WORKBENCH_VERSION_TEXT \"@text@\"\n" @ONLY)
