"""Zendesk Support: a ticket with its comments, users and audits.

The payload joins what the REST API returns, under the API's own keys: `ticket`, `comments` or `audits` (both is
best), `users`, `groups` and `satisfaction_ratings`. Only audits tell a ticket's history; without them its status
and assignee are known as they are now, dated by `ticket.metric_set`, else by the ticket's last update.
"""

from supportquality.adapters.zendesk.ticket import to_ticket

__all__ = ["to_ticket"]
