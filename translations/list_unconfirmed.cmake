# Writes the languages with at least one text that no reader of the language has confirmed, one a line.
set(languages)
foreach(catalogue IN LISTS CATALOGUES)
    file(READ ${catalogue} content)
    if(content MATCHES "<translation type=\"unfinished\">[^<]" AND catalogue MATCHES "_([a-z]+)\\.ts$")
        string(APPEND languages "${CMAKE_MATCH_1}\n")
    endif()
endforeach()
file(WRITE ${OUTPUT} "${languages}")
