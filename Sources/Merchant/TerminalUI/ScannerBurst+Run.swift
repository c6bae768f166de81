extension ScannerBurst {
    /// Keys that came so quickly one after the other that they may be one scan.
    struct Run: Sendable {
        private var keys: [Key] = []
        private var inBatch = 0
        private var batches = 0
        private var largestGap = Duration.zero
        private var hasPrefix = false
        private var isMixed = false
        /// How many keys have been handed over already.
        private(set) var handedOver = 0
        /// When the last one came.
        private(set) var last = ContinuousClock.now
        /// Whether they are the lines of a receipt.
        var isReceipt = false

        var count: Int { keys.count }
        var isEmpty: Bool { keys.isEmpty }
        var isWaiting: Bool { handedOver < keys.count }

        mutating func beginBatch() {
            inBatch = 0
        }

        mutating func add(_ key: Key, at now: ContinuousClock.Instant) {
            if let before = keys.last {
                largestGap = max(largestGap, now - last)
                if key != before { isMixed = true }
            } else if case .control = key {
                hasPrefix = true
            }
            keys.append(key)
            if inBatch == 0 { batches += 1 }
            inBatch += 1
            last = now
        }

        /// Whether a control character may be part of the run: a scanner's prefix, or what stands in or after a code.
        func takes(control letter: Character) -> Bool {
            // STX and SOH, which no screen binds.
            if isEmpty { return letter == "a" || letter == "b" }
            return isWaiting || (keys.count >= ScannerBurst.leastBurst && largestGap <= ScannerBurst.machineGap)
        }

        mutating func takeWaiting() -> ArraySlice<Key> {
            defer { handedOver = keys.count }
            return keys[handedOver...]
        }
    }
}

extension ScannerBurst.Run {
    /// Whether what has not been handed over has to wait for what comes next.
    ///
    /// - Parameter lettersAreText: whether letters do nothing that cannot be taken back.
    func mustWait(lettersAreText: Bool) -> Bool {
        guard isWaiting else { return false }
        // A key that is held down.
        guard isMixed || keys.count == 1 else { return false }
        if isReceipt || isBurst { return true }
        return !keys[handedOver...].allSatisfy {
            ScannerBurst.isShownAtOnce($0) || lettersAreText && $0.typed != nil
        }
    }

    /// How long it waits.
    var patience: Duration {
        isReceipt || isBurst ? ScannerBurst.greatestGap : ScannerBurst.patience
    }

    /// The text of a scan, or `nil` if a person typed it.
    var scannedText: String? {
        guard !isEmpty, largestGap <= ScannerBurst.greatestGap else { return nil }
        let text = text
        if let bare = withoutPrefix(text) { return bare }
        // An input method may have made it full-width.
        for form in [text, foldedText] {
            switch ScanForm(of: form) {
            case .known: return form
            case .foreign where largestGap <= ScannerBurst.machineGap: return form
            case .foreign, .typed: continue
            }
        }
        return nil
    }

    /// The lines of a receipt.
    var receipt: String {
        var text = text
        while text.last == "\n" { text.removeLast() }
        return text
    }

    private var isBurst: Bool {
        inBatch >= ScannerBurst.leastBurst
            || (batches >= ScannerBurst.leastBatches && largestGap <= ScannerBurst.machineGap)
    }

    private var text: String {
        var text = ""
        for key in keys {
            switch key {
            case .character(let character): text.append(character)
            case .enter: text.append("\n")
            default: continue
            }
        }
        return text
    }

    private var foldedText: String {
        String(keys.compactMap(\.folded.typed))
    }

    /// The text without what a scanner puts before every code, if there is such a thing and something after it.
    private func withoutPrefix(_ text: String) -> String? {
        var rest = Substring(text)
        let mark = text.utf8.prefix(3)
        // AIM's identifier of the symbology, ISO/IEC 15424: a bracket, a letter, a modifier.
        if text.utf8.count > 3, mark.first == UInt8(ascii: "]"), mark.allSatisfy({ (0x30...0x7A).contains($0) }) {
            rest = text.dropFirst(3)
        } else if !hasPrefix {
            return nil
        }
        return rest.isEmpty ? nil : String(rest)
    }
}

extension ScannerBurst {
    /// Whether a key types a part of an amount, which must be seen at once, or what no scanner begins with.
    static func isShownAtOnce(_ key: Key) -> Bool {
        guard let character = key.folded.typed else { return false }
        return !character.isASCII || character.isWholeNumber || "+-*/.,=()".contains(character)
    }
}
