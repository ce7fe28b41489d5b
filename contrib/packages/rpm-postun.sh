# $1: how many versions are left. The configuration, the state, the event log and the
# account stay, as usual with rpm: contrib/docs/upgrade.md says how to remove them.
systemctl daemon-reload 2> /dev/null || :
# The package does not own the folders of its documents.
[ "$1" != 0 ] || find /usr/share/doc/zwrotka /usr/share/licenses/zwrotka -depth -type d -empty -delete 2> /dev/null || :
