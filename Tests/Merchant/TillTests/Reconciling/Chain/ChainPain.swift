import Money
import Reconciliation
import Statements
import Timekeeping

/// What goes wrong in shops, by the number of research/pos.md, section 6; each says what must be found.
enum ChainPain: String, CaseIterable {
    /// 1, 6, 8: a paid order is lost on the way, and the till has nothing of it.
    case orderLost
    /// 2: a pending sale is deleted, and the host has the money.
    case pendingSaleDeleted
    /// 3: a payment comes in after the close, on the next day.
    case lateAfterTheClose
    /// 4: what was shown as declined has succeeded.
    case declinedThoughPaid
    /// 5, 9: the till still waits for an answer.
    case stillUnknown
    /// 10: a retry pays twice.
    case retryPaysTwice
    /// 11: the offline queue charges four times.
    case offlineQueueChargesFourTimes
    /// 12: a sale is recorded again after the till was offline.
    case duplicateAfterOffline
    /// 13, 17: two tills give two orders the same number.
    case sameNumberFromTwoTills
    /// 33: the second of two partial refunds never came to the host.
    case secondRefundDropped
    /// 34: a refund of ten times what was meant.
    case refundLargerThanMeant
    /// 35: a refund that only the host knows.
    case refundOnlyAtHost
    /// 37: a refund for which no till took a payment.
    case orphanRefund
    /// 38, 40: the host says another amount.
    case amountAltered
    /// The host books in another currency.
    case wrongCurrency
    /// 48: a currency without decimals, times a hundred.
    case timesAHundred
    /// 23: the host counts the sale to the day before, by another zone.
    case wrongZone
    /// 22: a sale in the minute of the cut-off is of the next day at the host.
    case cutoffMinute
    /// The host tells of a sale three days later.
    case foundLate
    /// 44: paid by the till's file, and not by the host's.
    case notPaidAtHost
    /// 40, 41: the fee is off by a unit, which is borne.
    case feeOffByOne
    /// 40: the fee is off by more.
    case feeOffByFive
    /// 28: a row of another shop of the same merchant.
    case foreignTerminal
    /// 42: a difference that somebody explains leaves the difference.
    case explained
}

extension Chain {
    /// Lets something go wrong on a day.
    func hurt(_ day: BusinessDay, _ pain: ChainPain) {
        switch pain {
        case .orderLost, .explained, .pendingSaleDeleted, .declinedThoughPaid, .stillUnknown, .notPaidAtHost:
            lose(day, pain)
        case .lateAfterTheClose, .wrongZone, .cutoffMinute, .foundLate: shift(day, pain)
        case .retryPaysTwice, .offlineQueueChargesFourTimes, .duplicateAfterOffline, .sameNumberFromTwoTills:
            double(day, pain)
        case .secondRefundDropped, .refundLargerThanMeant, .refundOnlyAtHost, .orphanRefund: giveBack(day, pain)
        default: alter(day, pain)
        }
    }

    /// One side has the money, and the other not.
    private func lose(_ day: BusinessDay, _ pain: ChainPain) {
        let index = victim(on: day)
        let (order, amount) = (sales[index].order, sales[index].amount)
        sales[index].pairs = [:]
        switch pain {
        case .orderLost, .explained:
            sales[index].atTill = .absent
            let closed = pain == .explained ? day : nil
            expect(.missingLocally, day, until: closed, order, "amount", -amount)
            if pain == .explained { explained.append((day, "\(day)/missing_locally/\(sales[index].number)")) }
        case .notPaidAtHost:
            sales[index].rows[0].state = .failed
            expect(.status, day, order, "status", amount)
        default:
            sales[index].atTill =
                pain == .declinedThoughPaid ? .declined : pain == .stillUnknown ? .unknown : .cancelled
            expect(.status, day, order, "status", -amount)
        }
    }

    /// Both sides have it, on different days.
    private func shift(_ day: BusinessDay, _ pain: ChainPain) {
        let index = victim(on: day)
        let (order, amount) = (sales[index].order, sales[index].amount)
        let (before, after) = (day.advanced(by: -1), day.advanced(by: 1))
        switch pain {
        case .lateAfterTheClose:
            sales[index].atTill = .late(after)
            sales[index].pairs = [after: 1]
            expect(.timingCutoff, day, until: after, order, "day", -amount)
        case .wrongZone:
            sales[index].shift(to: before)
            expect(.timingCutoff, before, until: day, order, "day", -amount)
        case .cutoffMinute:
            sales[index].shift(to: after)
            expect(.timingCutoff, day, until: after, order, "day", amount)
        default:
            sales[index].shift(to: day.advanced(by: 3))
            expect(.missingAtHost, day, until: day.advanced(by: 3), order, "amount", amount)
        }
    }

    /// One side has it more than once, or both have two of one number.
    private func double(_ day: BusinessDay, _ pain: ChainPain) {
        let index = victim(on: day)
        let (order, amount) = (sales[index].order, sales[index].amount)
        switch pain {
        case .duplicateAfterOffline:
            sales[index].atTill = .twice(sales[index].number + "B")
            expect(.duplicateLocal, day, order, "amount", amount)
        case .sameNumberFromTwoTills:
            let other = victim(on: day, notAt: sales[index].till)
            sales[other].order = order
            sales[other].rows[0].order = order
        default:
            for letter in pain == .retryPaysTwice ? ["B"] : ["B", "C", "D"] {
                var row = sales[index].rows[0]
                row.number += letter
                sales[index].rows.append(row)
                expect(.duplicateHost, day, order, "amount", -amount)
            }
        }
    }

    private func giveBack(_ day: BusinessDay, _ pain: ChainPain) {
        let part: Int64 = 5_000
        let index = victim(on: day)
        let order = sales[index].order
        switch pain {
        case .secondRefundDropped:
            _ = sales[index].refund(part)
            _ = sales[index].refund(part, isAtHost: false)
            expect(.missingAtHost, day, order, "amount", -part)
        case .refundLargerThanMeant:
            _ = sales[index].refund(part)
            sales[index].rows[1].amount *= 10
            sales[index].rows[1].fee *= 10
            expect(.amount, day, order, "amount", 9 * part)
            expect(.fee, day, order, "fee", 0)
        case .refundOnlyAtHost:
            _ = sales[index].refund(part, isAtTill: false)
            expect(.missingLocally, day, order, "amount", part)
        default:
            var row = sales[index].rows[0]
            (row.kind, row.order, row.number) = (.refund, "X\(order)", "RX\(order)")
            (row.amount, row.fee) = (-part, -Self.fee(part))
            strangers.append(row)
            expect(.orphanRefund, day, row.order, "amount", part)
        }
    }

    /// Both sides have it, and the host says otherwise.
    private func alter(_ day: BusinessDay, _ pain: ChainPain) {
        let index = victim(on: day)
        let (order, amount) = (sales[index].order, sales[index].amount)
        switch pain {
        case .amountAltered:
            sales[index].rows[0].amount += 13
            expect(.amount, day, order, "amount", -13)
        case .wrongCurrency:
            sales[index].rows[0].currency = .usd
            expect(.currency, day, order, "currency", amount)
            expect(.currency, day, order, "currency", -amount, .usd)
        case .timesAHundred:
            sales[index].currency = .jpy
            sales[index].rows[0].currency = .jpy
            sales[index].rows[0].amount *= 100
            sales[index].rows[0].fee *= 100
            expect(.amount, day, order, "amount", -99 * amount, .jpy)
            expect(.fee, day, order, "fee", 0, .jpy)
        case .feeOffByOne: sales[index].rows[0].fee += 1
        case .feeOffByFive:
            sales[index].rows[0].fee += 5
            expect(.fee, day, order, "expected_fee", 0)
        default:
            var row = sales[index].rows[0]
            (row.order, row.number, row.terminal) = ("F\(order)", "PF\(order)", Self.foreign)
            strangers.append(row)
        }
    }
}
