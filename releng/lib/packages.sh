# Sourced: Debian packages, installed only when what they bring is missing, each with its reason.
wanted=() reasons=()

# need PACKAGE REASON PROBE...: notes PACKAGE when the command PROBE fails. PACKAGE may name alternatives: "a|b".
need() {
  local package=$1 reason=$2
  shift 2
  "$@" >/dev/null 2>&1 && return
  wanted+=("$package") reasons+=("$reason")
}

has_library() { ldconfig -p | grep -q "$1"; }
has_chinese_font() { fc-list :lang=zh | grep -q .; }

apt_candidate() { apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'; }

# pick ALTERNATIVES: the first of "a|b" that apt can install.
pick() {
  local package
  for package in ${1//|/ }; do apt_candidate "$package" && { echo "$package"; return; }; done
  echo "${1%%|*}"
}

# install_needed: installs what `need` noted, or says what to install and ends.
install_needed() {
  local i names=()
  [ ${#wanted[@]} = 0 ] && return
  say "Missing on this machine:"
  for i in "${!wanted[@]}"; do say "  ${wanted[$i]%%|*}: needed for ${reasons[$i]}"; done
  command -v apt-get >/dev/null || die "There is no apt-get here: please install what these Debian packages bring, then try again."
  if [ "$(id -u)" != 0 ]; then
    die "Please run:  sudo apt-get install ${wanted[*]%%|*}"
  fi
  update_lists_when_empty "${wanted[@]}"
  for i in "${!wanted[@]}"; do names+=("$(pick "${wanted[$i]}")"); done
  say "Installing ${names[*]} ..."
  apt_install "${names[@]}" || { apt-get update >&2 && apt_install "${names[@]}"; } ||
    die "apt-get could not install: ${names[*]}. Its messages are above."
  wanted=() reasons=()
}

apt_install() { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >&2; }

# A fresh container has no package lists; a machine that has them is not made to wait for new ones.
update_lists_when_empty() {
  local package
  for package in "$@"; do
    apt_candidate "$(pick "$package")" || { apt-get update >&2 || die "apt-get update failed; its messages are above."; return; }
  done
}

need_display_packages() {
  need xvfb "a screen that nobody sees" command -v Xvfb
  need openbox "a window manager on that screen" command -v openbox
  need xdotool "finding and closing windows" command -v xdotool
  need imagemagick "saving pictures of the screen" command -v import
  need dbus-x11 "a message bus of its own for GTK" command -v dbus-run-session
}

need_workbench_packages() {
  need 'libgtk-3-0|libgtk-3-0t64' "the workbench's windows (SWT)" has_library libgtk-3.so.0
  need fonts-noto-cjk "Chinese characters" has_chinese_font
}
