# Sourced: a picture of the workbench on a private screen.
window_name='启航|Qihang'
least_seconds=12
most_seconds=120

signature() { import -window root -silent "$1" && identify -format '%#' "$1"; }

window() { xdotool search --onlyvisible --name "$window_name" 2>/dev/null | tail -n 1; }

# java_of PID: the product's own process under the message bus PID.
java_of() { { tr ' ' '\n' </proc/"$1"/task/"$1"/children | head -n 1; } 2>/dev/null; }

# is_idle PID: for two seconds hardly any thread of it wants the processor. While a store is being opened the window may stand
# still for a while, on a busy machine for long; its threads do not.
is_idle() {
  local look busy=0 java
  java=$(java_of "$1")
  for look in 1 2 3 4 5 6 7 8 9 10; do
    cat /proc/"$java"/task/*/stat 2>/dev/null | grep -q ') [RD] ' && busy=$((busy + 1))
    sleep 0.2
  done
  [ $busy -le 2 ]
}

# wait_until_painted PID PICTURE: the window is there, some seconds have passed, two pictures with a rest in between are the same.
wait_until_painted() {
  local before='' now
  while [ $SECONDS -lt $most_seconds ]; do
    kill -0 "$1" 2>/dev/null || { say "The workbench ended by itself."; return 1; }
    if [ -n "$(window)" ] && is_idle "$1"; then
      now=$(signature "$2")
      [ $SECONDS -ge $least_seconds ] && [ "$now" = "$before" ] && return
      before=$now
    else
      before=
      sleep 0.5
    fi
  done
  [ -n "$(window)" ] && { signature "$2" >/dev/null; say "The window was still changing after $most_seconds s; the picture is its last state."; return; }
  say "No window of the workbench appeared within $most_seconds s."
  return 1
}

# close_window PID: as a person closes it, then by force: the product first, its message bus after it.
close_window() {
  local id java waited=0
  id=$(window)
  java=$(java_of "$1")
  [ -n "$id" ] && xdotool windowactivate --sync "$id" key --clearmodifiers alt+F4 >/dev/null 2>&1
  while kill -0 "$1" 2>/dev/null && [ $waited -lt 300 ]; do sleep 0.1; waited=$((waited + 1)); done
  [ -n "$java" ] && stop_process "$java" 10
  stop_process "$1"
}

# save_screenshot STORE FILE.png LOCALE
save_screenshot() {
  local picture pid code
  start_display --config-file "$root/releng/lib/openbox.xml"
  picture=$desktop_folder/screen.png
  SECONDS=0
  dbus-run-session -- "$(product_folder)/qihang" -nl "$3" --store "$1" -data "$desktop_folder/workspace" >"$desktop_folder/out.log" 2>&1 &
  pid=$!
  at_exit "close_window $pid"
  wait_until_painted $pid "$picture"
  code=$?
  if [ $code = 0 ]; then mkdir -p "$(dirname "$2")" && cp "$picture" "$2" || code=3; else tail -n 40 "$desktop_folder/out.log" >&2; fi
  close_window $pid
  return $code
}
