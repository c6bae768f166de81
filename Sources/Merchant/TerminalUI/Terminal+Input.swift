internal import CTerminal

extension Terminal {
    /// So many units are read at most before a frame is due.
    private static let greatestBatch = 65_536

    /// Sleeps until there is something to read, a signal, a wake-up, or the time is over; `nil` has no end.
    public func wait(milliseconds: Int? = nil) {
        ct_wait(waker.pipe.readDescriptor, milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1)
    }

    /// Takes everything that has come: signals, another size, keys, pastes.
    public mutating func events() -> [InputEvent] {
        // Emptied before the signals are taken: one that comes in between wakes the next sleep.
        _ = waker.takeWakes()
        var events = takeSignals()
        decoder.begin(at: .now)
        for _ in 0..<Terminal.greatestBatch {
            let input = ct_next_input()
            guard input.kind != CT_INPUT_NONE else { break }
            decoder.add(RawInput(input))
        }
        events += decoder.finish()
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
