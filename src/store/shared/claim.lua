-- Claims a notice, and counts it against its recipient's limits.
-- KEYS: notice, limit, and the proof where others brought the bounce.
-- ARGV: owner, state ("s" sent, "r" reserved), notices an hour, milliseconds
-- that a notice and a proof are remembered, milliseconds that a reservation
-- holds, the notice's name as the user of the proof, and "1" where a digest takes
-- the place of a notice beyond the limit.
-- The value of a notice is its state, the time of a reservation and its owner;
-- "d" is sent as a digest. An owner may claim again, and is not counted again.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local is_reserved = ARGV[2] == 'r'
local mine = is_reserved and string.format('r%.0f:%s', now, ARGV[1]) or 's' .. ARGV[1]
local found = redis.call('GET', KEYS[1])
if found then
  local state = string.sub(found, 1, 1)
  local since, owner = string.match(found, '^r(%d+):(.*)$')
  owner = owner or string.sub(found, 2)
  if owner == ARGV[1] then return state == 'd' and 'hourly' or 'again' end
  if state ~= 'r' then return 'sent' end
  if now - tonumber(since) < tonumber(ARGV[6]) then return 'busy' end
  redis.call('SET', KEYS[1], mine, 'PX', ARGV[4])
  return 'again'
end
if KEYS[3] then
  local user = redis.call('GET', KEYS[3])
  if user and user ~= ARGV[7] then return 'proof' end
end
-- The generic cell rate algorithm: the key holds when the last slot is free again.
local hour = 3600000
local free = math.max(tonumber(redis.call('GET', KEYS[2]) or now), now)
free = free + math.floor(hour / tonumber(ARGV[3]))
local has_slot = free - now <= hour
if not has_slot and ARGV[8] ~= '1' then return 'hourly' end
if not has_slot and not is_reserved then mine = 'd' .. ARGV[1] end
redis.call('SET', KEYS[1], mine, 'PX', ARGV[4])
if KEYS[3] then redis.call('SET', KEYS[3], ARGV[7], 'PX', ARGV[5]) end
if not has_slot then return 'hourly' end
redis.call('SET', KEYS[2], string.format('%.0f', free), 'PX', string.format('%.0f', free - now))
return 'first'
