# The configuration, the state, the event log and the account stay, as usual with
# rpm: contrib/docs/upgrade.md says how to remove them.
systemctl daemon-reload 2> /dev/null || :
