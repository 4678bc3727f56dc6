# Sourced: a screen of 1600x1000 that nobody sees, with a window manager, and folders that keep the user's own settings untouched.

# private_folders: configuration, data, cache and run-time folders of the desktop lie in a temporary folder.
private_folders() {
  desktop_folder=$(mktemp -d "${TMPDIR:-/tmp}/qihang-desktop.XXXXXX") || die "No temporary folder for the desktop."
  at_exit "rm -rf '$desktop_folder'"
  mkdir -m 700 "$desktop_folder"/{config,data,cache,run}
  export XDG_CONFIG_HOME=$desktop_folder/config XDG_DATA_HOME=$desktop_folder/data
  export XDG_CACHE_HOME=$desktop_folder/cache XDG_RUNTIME_DIR=$desktop_folder/run
  unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS SESSION_MANAGER
  export GDK_BACKEND=x11 NO_AT_BRIDGE=1 GTK_IM_MODULE=gtk-im-context-simple
}

# start_display [OPENBOX_OPTION...]: exports DISPLAY; the X server chooses a free number itself.
start_display() {
  local number waited=0
  private_folders
  Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$desktop_folder/number" >"$desktop_folder/xvfb.log" 2>&1 &
  xvfb=$!
  at_exit "stop_process $xvfb"
  until number=$(cat "$desktop_folder/number") && [ -n "$number" ]; do
    kill -0 $xvfb 2>/dev/null && [ $waited -lt 150 ] || { cat "$desktop_folder/xvfb.log" >&2; die "Xvfb did not start."; }
    waited=$((waited + 1))
    sleep 0.1
  done
  export DISPLAY=:$number
  openbox --sm-disable "$@" >/dev/null 2>&1 &
  openbox=$!
  at_exit "stop_process $openbox"
}

# stop_process PID [SECONDS]: asks politely, waits, then insists.
stop_process() {
  local waited=0 limit=$((${2:-5} * 10))
  kill "$1" 2>/dev/null || return 0
  while kill -0 "$1" 2>/dev/null && [ $waited -lt $limit ]; do sleep 0.1; waited=$((waited + 1)); done
  kill -9 "$1" 2>/dev/null
  wait "$1" 2>/dev/null
  return 0
}
