# Every target of the project links this: one place for warnings and sanitizers.
add_library(atlas_options INTERFACE)
target_compile_options(atlas_options INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wnull-dereference)
# GCC 12 reports null dereferences and uninitialised reads inside its own headers once optimising.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(atlas_options INTERFACE -Wno-null-dereference -Wno-maybe-uninitialized
        # "literal" + string() makes it see copies of negative length, only when fully optimised.
        $<$<CONFIG:Release>:-Wno-restrict> $<$<CONFIG:Release>:-Wno-array-bounds>
        $<$<CONFIG:Release>:-Wno-stringop-overflow>)
endif()
if(ATLAS_SANITIZE)
    target_compile_options(atlas_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(atlas_options INTERFACE -fsanitize=address,undefined)
endif()
