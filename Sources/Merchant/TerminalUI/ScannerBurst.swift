/// Tells what a scanner types from what a person does, among the events of a keyboard that both share.
///
/// A scanner is a keyboard to the system: it types its code and a terminator, Enter or Tab. Scanners send a key every
/// 5 to 60 milliseconds, and shops' programs take gaps of up to 100 for theirs (WooCommerce POS, Odoo); but a terminal
/// behind ssh or tmux hands over a person's keys just as quickly when the line stalls. So the form of the text decides
/// (``ScanForm``), and time only says which keys belong together:
///
/// - Keys with no gap above ``greatestGap`` are one run. Enter or Tab ends it. If its text is a code that we know, it
///   is a scan; if it is none that we know, it is one only if no gap was above ``machineGap``; and if it could be an
///   amount (12 digits, points, signs of sums) it is never one, however quickly it came.
/// - Digits and signs of sums are handed over at once, so that an amount grows as it is typed. They wait only where
///   ``leastBurst`` characters came in one batch, or ``leastBatches`` batches with no gap above ``machineGap``.
///   Letters, which can be commands, wait for ``patience``, as Escape does, to see whether more follow at a machine's
///   pace; the repeats of a key that is held down do not, and neither does what an input method typed.
/// - What was handed over before the run proved to be a scan is taken back by number (``InputEvent/takeBack(_:)``).
/// - A scanner's prefix (STX, SOH, or an AIM identifier such as `]E0`) makes any text a scan and is dropped, as are
///   control characters within. The line feed of CR LF belongs to the scan. The lines of a receipt are one scan.
///
/// It is pure: the instants come from outside.
struct ScannerBurst: Sendable {
    /// The longest gap between two keys of a run.
    static let greatestGap = Duration.milliseconds(100)
    /// The longest gap that no person keeps up.
    static let machineGap = Duration.milliseconds(40)
    /// How long a letter waits for the next.
    static let patience = Duration.milliseconds(40)
    /// So many characters in one batch are a burst.
    static let leastBurst = 8
    /// So many batches, each soon after the other, are a burst.
    static let leastBatches = 4
    /// The most keys of a run; a QR symbol holds 7089 digits at most.
    static let greatestRun = 8192
    /// The most keys that are handed over as keys when they have waited together.
    static let greatestTyping = 256

    /// Whether letters are typed into a text that gives them back, so that they need not wait as commands do.
    var lettersAreText = false
    var run = Run()
    /// Until when a line feed belongs to the scan before it.
    var afterScan: ContinuousClock.Instant?
    var events: [InputEvent] = []

    /// Takes a batch, all that was there to be read at one time, and answers what is to be handed over now.
    mutating func take(_ batch: [InputEvent], at now: ContinuousClock.Instant) -> [InputEvent] {
        expire(at: now)
        run.beginBatch()
        for event in batch {
            switch event {
            case .key(let key): take(key, at: now)
            // They say nothing about the keyboard.
            case .focus, .resize, .mouse, .resumed: events.append(event)
            case .paste, .terminate, .scan, .takeBack:
                settle()
                events.append(event)
            }
        }
        if !run.mustWait(lettersAreText: lettersAreText) { handOver() }
        defer { events.removeAll() }
        return events
    }

    /// When something that waits is to be handed over, at the latest.
    var deadline: ContinuousClock.Instant? {
        run.isWaiting ? run.last.advanced(by: run.patience) : nil
    }

    private mutating func take(_ key: Key, at now: ContinuousClock.Instant) {
        if key.typed != nil {
            afterScan = nil
            if run.count >= ScannerBurst.greatestRun { settle() }
            run.add(key, at: now)
            return
        }
        if run.isReceipt, key == .enter {
            run.add(key, at: now)
            return
        }
        switch key {
        case .enter, .tab: end(with: key, at: now)
        case .control(let letter) where run.takes(control: letter): run.add(key, at: now)
        default:
            settle()
            events.append(.key(key))
        }
    }

    private mutating func end(with key: Key, at now: ContinuousClock.Instant) {
        if run.isEmpty, key == .enter, let afterScan, now - afterScan <= ScannerBurst.greatestGap {
            self.afterScan = nil
            return
        }
        afterScan = nil
        guard let text = run.scannedText else {
            settle()
            events.append(.key(key))
            return
        }
        if text.hasPrefix(ScanForm.receiptLine) {
            run.isReceipt = true
            run.add(key, at: now)
            return
        }
        deliver(text, at: now)
    }

    private mutating func deliver(_ text: String, at now: ContinuousClock.Instant) {
        if run.handedOver > 0 { events.append(.takeBack(run.handedOver)) }
        events.append(.scan(text))
        run = Run()
        afterScan = now
    }

    /// Hands over what has waited long enough, and ends a run after which it was silent.
    private mutating func expire(at now: ContinuousClock.Instant) {
        guard !run.isEmpty else { return }
        if run.isWaiting, now - run.last >= run.patience {
            if run.isReceipt { deliver(run.receipt, at: run.last) } else { handOver() }
        }
        if now - run.last > ScannerBurst.greatestGap { settle() }
    }

    /// Ends a run that is no scan.
    private mutating func settle() {
        if run.isReceipt { deliver(run.receipt, at: run.last) } else { handOver() }
        run = Run()
    }

    private mutating func handOver() {
        let keys = run.takeWaiting()
        // What is longer than a person types before it is shown is no typing: it presses no key.
        if keys.count > ScannerBurst.greatestTyping {
            events.append(.paste(String(keys.compactMap(\.typed))))
        } else {
            events += keys.map { .key($0) }
        }
        // What a control key did cannot be taken back.
        if keys.contains(where: { $0.typed == nil }) { run = Run() }
    }
}
