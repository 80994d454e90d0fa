-- Requests for wrk, read from a file with one a line: method, path, secret, ETag, body, separated by tabs.
-- "{n}" in a path or body becomes a number that no other request has, and "{uuid}" a UUID.
-- Arguments: the file, the line to start after, the number of threads, and "follow" to send each answer's ETag again
-- with the next request for the same line; that needs threads with one connection each.

local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init(arguments)
  local file, start, step, mode = arguments[1], tonumber(arguments[2]), tonumber(arguments[3]), arguments[4]
  lines, position, sent, seed = {}, 0, 0, os.time() % 100000
  unchanged, answered = 0, 0
  local count = 0
  for line in io.lines(file) do
    if count % step == number then
      local fields = {}
      for field in (line .. "\t"):gmatch("([^\t]*)\t") do fields[#fields + 1] = field end
      local headers = { ["Authorization"] = "Bearer " .. fields[3] }
      if fields[4] ~= "" then headers["If-None-Match"] = fields[4] end
      if fields[5] ~= "" then headers["Content-Type"] = "application/json" end
      local entry = { method = fields[1], path = fields[2], headers = headers, body = fields[5] }
      if entry.body == "" then entry.body = nil end
      entry.varies = mode == "follow" or line:find("{n}", 1, true) or line:find("{uuid}", 1, true)
      if not entry.varies then entry.text = wrk.format(entry.method, entry.path, headers, entry.body) end
      lines[#lines + 1] = entry
    end
    count = count + 1
  end
  position = start % #lines
  if mode == "follow" then response = follow end
end

local function fill_in(text)
  local id = string.format("%08x-%04x-4000-8000-%012x", seed, number, sent)
  return (text:gsub("{n}", sent):gsub("{uuid}", id))
end

function request()
  position = position % #lines + 1
  local entry = lines[position]
  if entry.text then return entry.text end
  sent = sent + 1
  return wrk.format(entry.method, fill_in(entry.path), entry.headers, entry.body and fill_in(entry.body))
end

function follow(status, headers)
  answered = answered + 1
  if status == 304 then unchanged = unchanged + 1 end
  lines[position].headers["If-None-Match"] = headers["etag"] or headers["ETag"]
end

function done(summary, latency)
  local unchanged, answered = 0, 0
  for _, thread in ipairs(threads) do
    unchanged, answered = unchanged + thread:get("unchanged"), answered + thread:get("answered")
  end
  local errors = summary.errors
  local lost = errors.connect + errors.read + errors.write + errors.timeout
  io.write(string.format(
    '\nRESULT {"requests": %d, "seconds": %f, "p50": %f, "p95": %f, "refused": %d, "lost": %d, "unchanged": %d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
    errors.status, lost, unchanged))
end
