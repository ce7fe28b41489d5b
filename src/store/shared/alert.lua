-- Whether an alert is due: once an hour, for whoever asks first. The owner may
-- ask again, because the answer may not have reached it.
-- KEYS: alert. ARGV: owner.
local found = redis.call('GET', KEYS[1])
if found then return found == ARGV[1] and 1 or 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', 3600000)
return 1
