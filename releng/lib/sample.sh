# Sourced: the store that releng/run opens: the campaign of 2013 and a synthetic season with a roster of 20,000 graduates.
campaign=liaoning-2013
default_store=$work/store

qihang() { "$root/releng/qihang" "$@"; }

has_campaign() { qihang --store "$1" campaigns 2>/dev/null | grep -q "$campaign"; }

# fill_store STORE: puts the campaign and the sample into STORE.
fill_store() { qihang --store "$1" init "$campaign" >&2 && qihang --store "$1" sample season --graduates 20000 --seed 2013 >&2; }

# need_store: sets `store`. The default one is made beside its place and moved there: it is never half a store.
need_store() {
  store=${QIHANG_STORE:-$default_store}
  if [ "$store" = "$default_store" ]; then
    [ -d "$store" ] && return
    say "Filling the sample store .work/store: the campaign of 2013, a synthetic season of 20,000 graduates ..."
    rm -rf "$store.new"
    fill_store "$store.new" || die "The sample store could not be made; the messages are above."
    mv "$store.new" "$store"
  elif ! has_campaign "$store"; then
    say "Putting the campaign of 2013, a synthetic season of 20,000 graduates into $store ..."
    fill_store "$store" || die "The store could not be filled; the messages are above."
  fi
}
