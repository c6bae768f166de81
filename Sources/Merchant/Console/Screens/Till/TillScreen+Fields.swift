import ClearingProtocol
import Money
import TerminalUI
import Till

extension TillScreen {
    /// A key that belongs to the line that is typed into. Answers whether it was one.
    mutating func typeIntoField(_ key: Key) -> Bool {
        switch field {
        case .tip(var entry):
            guard let typing = Self.type(key, into: &entry, percentOf: owed) else { return false }
            switch typing {
            case .taken: notice = nil
            case .refused: notice = entry.hasPoint ? .tooManyMinorDigits : .overLimit
            case .ignored: break
            }
            field = .tip(entry)
        case .reference(var line):
            guard line.handle(key) else { return false }
            field = .reference(line)
        case .payerCode(var line):
            // An input method for Chinese may be on.
            guard line.handle(key.folded) else { return false }
            field = .payerCode(line)
        case nil: return false
        }
        return true
    }

    /// Text that was pasted or scanned into a line; anywhere else it presses nothing.
    mutating func paste(_ text: String) {
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        switch field {
        case .reference(var field):
            field.paste(line)
            self.field = .reference(field)
        case .payerCode(var field):
            field.paste(line)
            self.field = .payerCode(field)
        case .tip, nil: break
        }
    }

    /// Enter in a line.
    mutating func confirmField(isShiftOpen: Bool) -> [Effect] {
        defer { if notice == nil { field = nil } }
        notice = nil
        switch field {
        case .reference(let line): reference = line.text
        case .tip(let entry): tip = entry.money.minorUnits
        case .payerCode(let line): return charge(line.text, isShiftOpen: isShiftOpen)
        case nil: break
        }
        return []
    }

    /// Charges the amount to a payer's code.
    mutating func charge(_ code: String, isShiftOpen: Bool) -> [Effect] {
        guard isReady(isShiftOpen: isShiftOpen) else {
            if notice == .amountIsZero { notice = .amountFirst }
            return []
        }
        do throws(TillError) {
            let scanned = try ScannedPayerCode(scanning: code)
            field = nil
            phase = .registering(nil)
            return [.chargeCode(sale, scanned)]
        } catch {
            notice = .error(error)
            return []
        }
    }

    /// Types a key into a tip. `%` makes what was typed that many percent.
    private static func type(_ key: Key, into entry: inout AmountEntry, percentOf amount: Money) -> AmountTyping? {
        if let typing = entry.type(key, besides: ["%"]) { return typing }
        guard key.folded == .character("%") else { return nil }
        // Percent are whole numbers as they were typed, before they fill from the right.
        let percent = Int64(entry.typed) ?? 0
        guard (1...100).contains(percent) else { return .refused }
        let units = (amount.minorUnits * percent + 50) / 100
        entry.clear()
        return String(units).allSatisfy { entry.press($0.wholeNumberValue ?? 0) } ? .taken : .refused
    }
}
