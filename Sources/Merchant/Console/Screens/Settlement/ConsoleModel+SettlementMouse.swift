import Ledger
import TerminalUI
import Till

extension ConsoleModel {
    /// The list of the settlement screen that a mouse can move in: the batches or, of one that is opened, its rows.
    func settlementList(in body: Rectangle) -> MouseList? {
        if let opened = settlement.opened {
            guard opened.form == nil else { return nil }
            return MouseList(opened.cursor, count: opened.items.count, in: OpenedBatchLayout(body: body).list)
        }
        guard settlement.isOnBatches, let batches = settlement.summary?.batches else { return nil }
        return MouseList(
            settlement.batch,
            count: batches.count,
            in: SettlementLayout(body: body, settlement).batches
        )
    }

    /// Moves the cursor of that list by so many rows.
    mutating func moveSettlementList(by rows: Int) {
        let body = ConsoleFrame(of: self).body
        if let count = settlement.opened?.items.count {
            let height = OpenedBatchLayout(body: body).listHeight
            settlement.opened?.cursor.move(by: rows, items: 0..<count, height: height)
        } else {
            let numbers = (settlement.summary?.batches ?? []).map(\.batch.number)
            let height = SettlementLayout(body: body, settlement).listHeight
            settlement.batch.move(by: rows, items: numbers, height: height)
        }
    }
}
