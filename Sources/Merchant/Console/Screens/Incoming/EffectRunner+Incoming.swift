import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension EffectRunner {
    func perform(_ effect: IncomingEffect) async throws {
        switch effect {
        case .load(let query, let limit): try load(query, before: nil, limit: limit)
        case .loadMore(let query, let before): try load(query, before: before, limit: IncomingScreen.pageSize)
        case .refund(let payment, let amount, let reason): await refund(payment, amount, reason)
        case .reprint(let payment): await reprint(payment)
        }
    }

    private func reprint(_ payment: String) async {
        guard let receiptForm = settings.value.receiptForm else {
            mailbox.post(.incoming(.noPrinter(payment: payment)))
            return
        }
        do throws(TillError) {
            _ = try await till.receipts.print(payment, as: receiptForm)
            mailbox.post(.incoming(.printed(payment: payment)))
        } catch {
            mailbox.post(.incoming(.printFailed(payment: payment, error)))
        }
    }

    private func load(_ query: IncomingQuery, before: Int?, limit: Int) throws {
        let (rows, day) = try till.ledger.read { view throws -> (IncomingRows, BusinessDay) in
            let today = try view.openShift()?.businessDay ?? till.businessDay
            if case .refunds(var filter)? = query.rows {
                (filter.before, filter.limit) = (before, limit)
                return (.refunds(try view.refunds(filter, calendar: till.calendar)), today)
            }
            var filter = query.payments(of: today) ?? PaymentFilter(businessDay: today)
            (filter.before, filter.limit) = (before, limit)
            return (.payments(try view.payments(filter, calendar: till.calendar)), today)
        }
        mailbox.post(
            .incoming(.page(query, rows, day, isFirst: before == nil, isLast: rows.count < limit))
        )
    }

    /// - Parameter approval: a second person's word, where it is beyond the operator's limit.
    func refund(_ payment: String, _ amount: Money, _ reason: String, approval: Approval? = nil) async {
        do {
            let begun = try till.refunds.begin(payment, amount: amount, reason: reason, approval: approval)
            mailbox.post(.incoming(.refunded(try await till.refunds.send(begun.id))))
        } catch {
            mailbox.post(.incoming(.refundFailed(payment: payment, TillError(error))))
        }
    }
}
