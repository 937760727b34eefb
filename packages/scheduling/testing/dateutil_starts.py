"""The starts of recurrence rules in UTC, as python-dateutil gives them. Reads and writes JSON."""

import json
import sys
from datetime import datetime, timezone
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil import tz
from dateutil.rrule import rrulestr


def starts_of(question):
    # Not dateutil's own zones, which know no summer time after 2037.
    zone = ZoneInfo(question["zone"])
    start = datetime.fromisoformat(question["start"]).replace(tzinfo=zone)
    rule, count = question["rule"], question["count"]
    # dateutil keeps hours that clocks skip; RFC 5545 neither has such dates nor counts them.
    times = (time for time in rrulestr(rule, dtstart=start) if tz.datetime_exists(time))
    return [time.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:00.000Z") for time in islice(times, count)]


json.dump([starts_of(question) for question in json.load(sys.stdin)], sys.stdout)
