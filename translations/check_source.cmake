# Fails when a sentence of the sources is missing from the source catalogue, or the catalogue keeps one that is gone.
# Lines are sorted first: the order inside a context depends on who was merged last, not on what is said.
set(copy ${WORK}/atlas_en_checked.ts)
configure_file(${CATALOGUE} ${copy} COPYONLY)
execute_process(COMMAND ${LUPDATE} ${ARGUMENTS} -ts ${copy} ERROR_VARIABLE warnings COMMAND_ERROR_IS_FATAL ANY)
# A class that lupdate does not find gets a context without its namespace, or the namespace for a context: nothing asks
# for either at run time.
if(warnings MATCHES "Qualifying with unknown|lacks Q_OBJECT")
    message(FATAL_ERROR "lupdate does not find a class:\n${warnings}")
endif()
foreach(file ${CATALOGUE} ${copy})
    get_filename_component(name ${file} NAME)
    execute_process(COMMAND sort ${file} OUTPUT_FILE ${WORK}/${name}.sorted COMMAND_ERROR_IS_FATAL ANY)
endforeach()
execute_process(COMMAND diff -u ${WORK}/atlas_en.ts.sorted ${WORK}/atlas_en_checked.ts.sorted
    RESULT_VARIABLE differs OUTPUT_VARIABLE difference)
if(differs)
    message(FATAL_ERROR "atlas_en.ts is not up to date; build the target update_translations.\n${difference}")
endif()
