# Collects the sources below a folder; re-globbed by the build, so that no source can be left out of its target.
function(atlas_sources variable folder)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    list(FILTER found EXCLUDE REGEX "/core/resources/")
    set(${variable} ${found} PARENT_SCOPE)
endfunction()

# Turns data files into one source that a program carries inside itself: `namespace atlas::embedded`.
# The generated header declares `std::string_view file(std::string_view name)`, empty for an unknown name.
function(atlas_embed target)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded_${target}.cpp)
    add_custom_command(
        OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} "-DFILES=${ARGN}" -P ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
        DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
        VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()

# Without this, CMake 3.25 does not run moc again when a source is added and no other has changed: Ninja's rule for it
# knows the old sources only. Its outcome is made stale whenever the list of sources changes.
function(atlas_watch_moc target)
    get_target_property(sources ${target} SOURCES)
    set(list ${CMAKE_CURRENT_BINARY_DIR}/${target}_sources.txt)
    set(known "")
    if(EXISTS ${list})
        file(READ ${list} known)
    endif()
    if(NOT known STREQUAL "${sources}")
        file(WRITE ${list} "${sources}")
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
    endif()
endfunction()
