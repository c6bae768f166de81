internal import CTerminal

extension Terminal {
    /// So many units are read at most before a frame is due.
    private static let greatestBatch = 65_536

    /// Whether letters are typed into a text that gives them back when they prove to be a scan's
    /// (``InputEvent/takeBack(_:)``). They are handed over at once then; elsewhere a letter may be a command, and waits
    /// 40 ms to see whether a scanner sent it.
    public var lettersAreText: Bool {
        get { burst.lettersAreText }
        set { burst.lettersAreText = newValue }
    }

    /// Sleeps until there is something to read, a signal, a wake-up, or the time is over; `nil` has no end.
    ///
    /// It ends also when a key that may begin a scan has waited long enough.
    public func wait(milliseconds: Int? = nil) {
        guard early.isEmpty else { return }
        var limit = milliseconds.map { max(0, $0) } ?? -1
        if let deadline = burst.deadline {
            // A millisecond more, so that the time is over when it ends.
            let rest = Int(max(.zero, deadline - ContinuousClock.now) / .milliseconds(1)) + 1
            limit = limit < 0 ? rest : min(limit, rest)
        }
        ct_wait(waker.pipe.readDescriptor, Int32(clamping: limit))
    }

    /// Takes everything that has come: signals, another size, keys, pastes.
    public mutating func events() -> [InputEvent] {
        // Emptied before the signals are taken: one that comes in between wakes the next sleep.
        _ = waker.takeWakes()
        var events = early + takeSignals()
        early = []
        let now = ContinuousClock.now
        decoder.begin(at: now)
        for _ in 0..<Terminal.greatestBatch {
            let input = ct_next_input()
            guard input.kind != CT_INPUT_NONE else { break }
            decoder.add(RawInput(input))
        }
        events += burst.take(decoder.finish(), at: now)
        for answer in decoder.takeAnswers() { take(answer) }
        return events
    }

    /// Gives the terminal to the shell, stops, and takes the terminal over again when the shell continues the job.
    public mutating func suspend() {
        ct_suspend()
        shown = nil
        wasResumed = true
        waker.wake()
    }

    private mutating func takeSignals() -> [InputEvent] {
        let signals = Int(ct_take_signals())
        var events: [InputEvent] = []
        if signals & CT_SIGNAL_TERMINATE != 0 { events.append(.terminate) }
        if signals & CT_SIGNAL_CONTINUE != 0 {
            ct_resume()
            wasResumed = true
        }
        if signals & CT_SIGNAL_RESIZE != 0 { _ = ct_update_size() }
        if wasResumed {
            wasResumed = false
            invalidate()
            events.append(.resumed)
        }
        if size != reportedSize {
            reportedSize = size
            invalidate()
            events.append(.resize(size))
        }
        if signals & CT_SIGNAL_SUSPEND != 0 { events.append(.key(.suspend)) }
        return events
    }
}
