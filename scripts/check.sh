# shellcheck shell=bash
# The steps of `./dev check`, sourced by ./dev. Each step is a function named step_<name>; its output is
# kept in build/check/<name>.log and shown when it fails. All steps run, whatever failed before.

default_steps=(format build architecture partial clang-tidy clazy cppcheck translations scripts desktop)
sanitizer_steps=(asan tsan)
long_steps=(analyzer)

step_format() {
  git ls-files -z '*.cpp' '*.h' | xargs -0 -r clang-format-14 --dry-run -Werror
}

step_build() { build_preset dev build; }

step_architecture() { build_preset dev build && ctest --preset dev -L architecture; }

# A server has no window: core and console must build without it. Where every command of that build is one that the
# whole build ran as well, with the same sources, its outcome is known; else it is built.
step_partial() {
  configure partial build/partial && build_preset dev build || return
  local plan whole alone
  plan=$(plan_of build/partial) && whole=$(plan_of build) || return
  alone=$(comm -23 <(printf '%s\n' "$plan") <(printf '%s\n' "$whole"))
  [ -z "$alone" ] || { printf '%s\n' "$alone" && build_preset partial build/partial; } || return
  [[ $plan == *' -o bin/hookkeeperctl '* && $plan != *' -o bin/hookkeeper '* ]]
}

# What Ninja would run in a build folder, and what moc, rcc and the precompiled headers are told in files of the partial
# build's; whichever folder it is.
plan_of() {
  local inputs
  inputs=$(cd build/partial && find . -name AutogenInfo.json -o -name cmake_pch.hxx -o -name '*.qrc') || return
  { ninja -C "$1" -t commands && (cd "$1" && xargs grep -H '' <<<"$inputs"); } \
    | sed -E "s|$PWD/$1\b|BUILD|g; s|CMakeFiles/d/[0-9a-f]+\.d|DEPENDENCIES|; s|[0-9A-Z]{10}/moc_cmake_pch|PCH|" | sort -u
}

step_clang-tidy() { prepare_lint && scripts/lint.py clang-tidy; }
step_analyzer() { prepare_lint && scripts/lint.py analyzer; }
step_clazy() { prepare_lint && scripts/lint.py clazy; }
step_cppcheck() { prepare_lint && scripts/lint.py cppcheck; }

# What moc and rcc make must exist before another compiler can read the sources.
prepare_lint() { build_preset dev build; }

step_translations() { translations/update.py --check; }

step_scripts() {
  bash -n dev && bash -n scripts/check.sh && bash -n scripts/judge-package && sh -n .ci/run \
    && python3 -c 'import ast, sys; [ast.parse(open(f).read(), f) for f in sys.argv[1:]]' scripts/*.py translations/*.py \
    && { ! command -v shellcheck >/dev/null || shellcheck -x dev scripts/judge-package .ci/run; }
}

step_desktop() {
  desktop-file-validate packaging/*.desktop && appstreamcli validate --no-net packaging/*.metainfo.xml
}

step_asan() { build_preset asan build/asan && ctest --preset asan; }
step_tsan() { build_preset tsan build/tsan && ctest --preset tsan; }

check() {
  local steps=() step failed=()
  while (($#)); do
    case $1 in
      --list) printf '%s\n' "${default_steps[@]}" "${sanitizer_steps[@]}" "${long_steps[@]}"; return ;;
      --sanitizers) steps+=("${sanitizer_steps[@]}") ;;
      -*) die "check knows no option '$1'" ;;
      *) declare -F "step_$1" >/dev/null || die "check knows no step '$1'"; steps+=("$1") ;;
    esac
    shift
  done
  ((${#steps[@]})) || steps=("${default_steps[@]}")
  mkdir -p build/check
  for step in "${steps[@]}"; do
    run_step "$step" || failed+=("$step")
  done
  ((${#failed[@]} == 0)) || die "check failed: ${failed[*]}"
}

# One line with the time it took; on failure what the tool said as well.
run_step() {
  local name=$1 log=build/check/$1.log begun=$EPOCHREALTIME word=ok code=0
  ("step_$name") >"$log" 2>&1 || code=$? # here `set -e` is off, so steps chain with &&
  ((code == 0)) || word=FAILED
  awk -v word="$word" -v name="$name" -v a="$begun" -v b="$EPOCHREALTIME" \
    'BEGIN { printf "%-6s %-14s %7.1f s\n", word, name, b - a }'
  ((code == 0)) || cat "$log"
  return "$code"
}
