# One place for what every target shares: flags, precompiled headers, and the shape of a core library.

add_library(hk_options INTERFACE)
target_compile_options(hk_options INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
                            -Wnon-virtual-dtor>)
target_compile_definitions(hk_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(hk_options INTERFACE ${CMAKE_SOURCE_DIR})

# Every object is position independent in the same way, so that libraries and programs can share
# one precompiled header (GCC refuses one that was made with another -fPIC or -fPIE).
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_COMPILE_OPTIONS_PIE "-fPIC")
set(CMAKE_C_COMPILE_OPTIONS_PIE "-fPIC")

# hk_precompiled(<target> <header>…): an object library whose header others reuse.
function(hk_precompiled target)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "LINK;HEADERS")
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp.in "// holds the precompiled header ${target}\n")
  configure_file(${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp.in ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp COPYONLY)
  add_library(${target} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
  target_link_libraries(${target} PRIVATE hk_options ${ARG_LINK})
  target_precompile_headers(${target} PRIVATE ${ARG_HEADERS})
endfunction()

# hk_core_library(<folder> NEIGHBOURS <folder>… SOURCES <file>… [PUBLIC <lib>…] [PRIVATE <lib>…])
# NEIGHBOURS are the only core folders this one may include; tests/architecture reads the same list.
function(hk_core_library name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "NEIGHBOURS;SOURCES;PUBLIC;PRIVATE")
  add_library(hk_${name} STATIC ${ARG_SOURCES})
  add_library(hk::${name} ALIAS hk_${name})
  set_target_properties(hk_${name} PROPERTIES AUTOMOC ON)
  list(TRANSFORM ARG_NEIGHBOURS PREPEND hk:: OUTPUT_VARIABLE neighbours)
  target_link_libraries(hk_${name} PUBLIC Qt6::Core ${neighbours} ${ARG_PUBLIC}
                                   PRIVATE hk_options ${ARG_PRIVATE})
  target_precompile_headers(hk_${name} REUSE_FROM hk_core_pch)
endfunction()
