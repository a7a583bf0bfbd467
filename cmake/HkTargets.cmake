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

# Hundreds of test programs are linked in a tenth of the time; what is packed is linked as Debian does.
find_program(HK_MOLD mold)
if(HK_MOLD AND NOT CMAKE_BUILD_TYPE STREQUAL "Release")
  add_link_options(-fuse-ld=mold)
endif()

# Every object is position independent in the same way, so that libraries and programs can share
# one precompiled header (GCC refuses one that was made with another -fPIC or -fPIE).
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_COMPILE_OPTIONS_PIE "-fPIC")
set(CMAKE_C_COMPILE_OPTIONS_PIE "-fPIC")

# hk_automoc(<target>): moc for its headers, by way of cmake/moc.sh.in.
function(hk_automoc target)
  get_target_property(moc Qt6::moc LOCATION)
  configure_file(${CMAKE_SOURCE_DIR}/cmake/moc.sh.in ${CMAKE_BINARY_DIR}/moc.sh @ONLY
                 FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_EXECUTABLE ${CMAKE_BINARY_DIR}/moc.sh)
endfunction()

# hk_precompiled(<target> <header>…): an object library whose header others reuse.
function(hk_precompiled target)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "LINK;HEADERS")
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp.in "// holds the precompiled header ${target}\n")
  configure_file(${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp.in ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp COPYONLY)
  add_library(${target} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
  target_link_libraries(${target} PRIVATE hk_options ${ARG_LINK})
  target_precompile_headers(${target} PRIVATE ${ARG_HEADERS})
endfunction()

# hk_read_together(<target>): compiles eight of its sources in one go, as most of their time goes into headers they share.
# A folder's sources therefore do not define two things by one name, not even in namespaces without a name.
function(hk_read_together target)
  hk_automoc(${target})
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
endfunction()

# hk_core_library(<folder> NEIGHBOURS <folder>… SOURCES <file>… [PUBLIC <lib>…] [PRIVATE <lib>…])
# NEIGHBOURS are the only core folders this one may include; tests/architecture reads the same list.
function(hk_core_library name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "NEIGHBOURS;SOURCES;PUBLIC;PRIVATE")
  add_library(hk_${name} STATIC ${ARG_SOURCES})
  add_library(hk::${name} ALIAS hk_${name})
  hk_read_together(hk_${name})
  list(TRANSFORM ARG_NEIGHBOURS PREPEND hk:: OUTPUT_VARIABLE neighbours)
  target_link_libraries(hk_${name} PUBLIC Qt6::Core ${neighbours} ${ARG_PUBLIC}
                                   PRIVATE hk_options ${ARG_PRIVATE})
  target_precompile_headers(hk_${name} REUSE_FROM hk_core_pch)
endfunction()

# hk_test_program(<name> LABEL <label> PCH <target> [LINK <lib>…] [SOURCES <file>…] [DEFINES <definition>…]
#                 [DEPENDS <target>…]): what hk_test and hk_ui_test share.
# tests/tst_<name> is a link to a program that holds eight tests of the folder, and runs the one it is called by.
# They are compiled in one go, as most of their time goes into headers they share: no two tests of a folder may
# define two things by one name. What one of the eight links, defines and depends on, all eight do.
function(hk_test_program name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "LABEL;PCH" "LINK;SOURCES;DEFINES;DEPENDS")
  add_test(NAME ${ARG_LABEL}/${name} COMMAND ${CMAKE_BINARY_DIR}/tests/tst_${name})
  set_tests_properties(${ARG_LABEL}/${name} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT 120
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8")

  file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  string(REPLACE "/" "_" family ${folder}_${ARG_LABEL})
  get_property(count DIRECTORY PROPERTY ${family}_count)
  if(NOT count)
    set(count 0)
  endif()
  math(EXPR number "${count} / 8")
  set(program ${family}_${number})
  math(EXPR count "${count} + 1")
  set_property(DIRECTORY PROPERTY ${family}_count ${count})
  if(NOT TARGET ${program})
    hk_test_batch(${program} ${ARG_PCH})
  endif()

  target_link_libraries(${program} PRIVATE ${ARG_LINK})
  target_compile_definitions(${program} PRIVATE ${ARG_DEFINES})
  foreach(source IN LISTS ARG_SOURCES)
    get_filename_component(source ${source} ABSOLUTE)
    get_target_property(known ${program} SOURCES)
    if(NOT source IN_LIST known)
      target_sources(${program} PRIVATE ${source})
      hk_moc_of_header(${program} ${source})
    endif()
  endforeach()
  qt_generate_moc(tst_${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/tst_${name}.moc)
  target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/tst_${name}.moc)
  set_property(TARGET ${program} APPEND PROPERTY HK_TESTS tst_${name})
  add_custom_command(TARGET ${program} POST_BUILD COMMAND ${CMAKE_COMMAND} -E create_symlink
    ${program} ${CMAKE_BINARY_DIR}/tests/tst_${name})
  add_custom_target(tst_${name})
  add_dependencies(tst_${name} ${program})
  foreach(target IN LISTS ARG_DEPENDS)
    add_dependencies(${program} ${target})
  endforeach()
endfunction()

# hk_test_batch(<program> <pch>): a program of the current folder for the tests that it will be given.
function(hk_test_batch program pch)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/Unity/${program}.cpp)
  add_executable(${program} ${source})
  set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${program} PRIVATE Qt6::Test hk_options)
  target_include_directories(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
  target_compile_definitions(${program} PRIVATE HK_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  # A test is no header, whatever it is read into: what it keeps for itself is what others cannot name anyway.
  target_compile_options(${program} PRIVATE -Wno-subobject-linkage)
  target_precompile_headers(${program} REUSE_FROM ${pch})
  cmake_language(EVAL CODE "cmake_language(DEFER CALL hk_write_test_batch ${program} ${source})")
endfunction()

# hk_write_test_batch(<program> <source>): the source that reads the program's tests, each with a main of its own.
function(hk_write_test_batch program source)
  get_target_property(tests ${program} HK_TESTS)
  foreach(test IN LISTS tests)
    string(APPEND text "#define main main_of_${test}\n#include \"${CMAKE_CURRENT_SOURCE_DIR}/${test}.cpp\"\n#undef main\n")
    string(APPEND table "        {\"${test}\", main_of_${test}},\n")
  endforeach()
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT
"${text}#include \"tests/support/namedmain.h\"
int main(int argc, char **argv)
{
    return hk::test::runNamed({
${table}    }, argc, argv);
}
")
endfunction()

# hk_moc_of_header(<target> <file>): moc's source for it where it is a header with objects.
function(hk_moc_of_header target file)
  if(file MATCHES "\\.h$")
    file(STRINGS ${file} objects REGEX "^ *Q_OBJECT")
    if(objects)
      get_filename_component(name ${file} NAME_WE)
      set(moc ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc_${name}.cpp)
      qt_generate_moc(${file} ${moc})
      target_sources(${target} PRIVATE ${moc})
    endif()
  endif()
endfunction()

# hk_test(<name> [LINK <lib>…] [SOURCES <file>…] [DEFINES <definition>…] [DEPENDS <target>…]): tst_<name> from
# tst_<name>.cpp of the current folder.
# Its label is the first folder below tests (core, ui, app…); it runs without a display.
function(hk_test name)
  file(RELATIVE_PATH place ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
  string(REGEX REPLACE "/.*" "" label ${place})
  hk_test_program(${name} LABEL ${label} PCH hk_core_pch ${ARGN})
endfunction()

# hk_allocator: mimalloc in the place of malloc, linked into programs only. It takes a seventh of the
# CPU time off a delivery. No symbol of it is named, so the linker must be told to keep it; sanitizers
# bring an allocator of their own.
option(HK_MIMALLOC "Link the programs with mimalloc" ON)
add_library(hk_allocator INTERFACE)
if(HK_MIMALLOC)
  find_package(mimalloc 2 REQUIRED)
  target_link_options(hk_allocator INTERFACE
    LINKER:--push-state,--no-as-needed $<TARGET_FILE:mimalloc> LINKER:--pop-state)
endif()

# hk_bench(<name> [LINK <lib>…] [SOURCES <file>…]): bench/bench_<name> from bench_<name>.cpp of the
# current folder. `./dev bench` alone builds it, and runs it without arguments.
function(hk_bench name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "LINK;SOURCES")
  add_executable(bench_${name} EXCLUDE_FROM_ALL bench_${name}.cpp ${ARG_SOURCES})
  set_target_properties(bench_${name} PROPERTIES AUTOMOC ON
                        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench)
  target_link_libraries(bench_${name} PRIVATE ${ARG_LINK} hk_options hk_allocator)
  if(NOT TARGET benches)
    add_custom_target(benches)
  endif()
  add_dependencies(benches bench_${name})
endfunction()

# The tsan preset links into every program what tells the thread sanitizer how Qt synchronises.
option(HK_QTSYNC "Link tests/sanitizers/qtsync.cpp into every program" OFF)
if(HK_QTSYNC)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
  add_library(hk_qtsync SHARED ${CMAKE_SOURCE_DIR}/tests/sanitizers/qtsync.cpp)
  target_link_libraries(hk_qtsync PRIVATE Qt6::Core ${CMAKE_DL_LIBS})
  link_libraries(hk_qtsync)
endif()
