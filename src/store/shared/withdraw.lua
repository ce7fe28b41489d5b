-- Forgets the reservation of a notice that will not be sent.
-- KEYS: notice. ARGV: owner.
local found = redis.call('GET', KEYS[1])
if found and string.match(found, '^r%d+:(.*)$') == ARGV[1] then
  redis.call('DEL', KEYS[1])
end
return 1
