cmake_policy(VERSION 3.25)

# Writes a source that takes FILES in byte by byte. The assembler reads them, so that size costs nothing:
# string literals of a few megabytes keep a compiler busy for seconds.
set(data "")
set(names "")
set(declarations "")
set(entries "")
set(index 0)
foreach(path IN LISTS FILES)
    get_filename_component(name ${path} NAME)
    if(name IN_LIST names)
        message(FATAL_ERROR "two embedded files are called ${name}: files are found by their name alone")
    endif()
    list(APPEND names ${name})
    set(symbol "atlas_embedded_${index}")
    string(APPEND data "    \"${symbol}:\\n.incbin \\\"${path}\\\"\\n${symbol}_end:\\n.byte 0\\n\"\n")
    string(APPEND declarations "extern \"C\" const char ${symbol}[];\nextern \"C\" const char ${symbol}_end[];\n")
    string(APPEND entries "    if (name == \"${name}\")\n        return {${symbol}, static_cast<std::size_t>(${symbol}_end - ${symbol})};\n")
    math(EXPR index "${index} + 1")
endforeach()

set(body "#include \"core/base/embedded.h\"\n\n")
if(data)
    string(APPEND body "asm(\".pushsection .rodata\\n\"\n${data}    \".popsection\\n\");\n\n${declarations}\n")
endif()
string(APPEND body
    "std::string_view atlas::embedded::file([[maybe_unused]] std::string_view name)\n{\n${entries}    return {};\n}\n")
file(WRITE ${OUTPUT} "${body}")
