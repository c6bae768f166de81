public import Ledger
import TerminalUI
import Till

extension ConsoleModel {
    /// Opens the console, where the newest order that can still be paid is shown again: the program may have been cut
    /// off while its customer was about to pay. Older ones, whose customers see no code any more, are withdrawn.
    ///
    /// - Parameter waiting: the attempts that wait for the network's word, oldest first.
    public mutating func open(_ waiting: [Attempt]) -> [Effect] {
        let payable = waiting.filter { $0.state == .presented && $0.expiresAt > now }
        guard let attempt = payable.last else { return [.loadStanding] }
        till.phase = .registering(attempt)
        return answered(attempt, nil) + payable.dropLast().map { .cancel($0.reference) } + [.loadStanding]
    }

    /// Takes in what happened, and answers what is to be done about it.
    public mutating func update(_ event: ConsoleEvent, _ phrases: Phrases) -> [Effect] {
        switch event {
        case .input(let input): return take(input, phrases)
        case .tick(let now):
            self.now = now
            return till.tick(now) + lockWhenIdle()
        case .news(let news): return take(news)
        case .began(let attempt):
            till.began(attempt)
            return []
        case .answered(let attempt, let payment): return answered(attempt, payment) + [.loadStanding]
        case .failed(let error, let attempt):
            fail(error, attempt, phrases)
            return [.loadStanding] + (screen == .settlement ? [reloadSummary] + reloadBatch : [])
        case .standing(let standing):
            (shift, unknownCount, unsentCount) = (standing.shift, standing.unknown, standing.unsent)
            return []
        case .stroke: return [.bell]
        case .warned(let sentence):
            notify(sentence)
            return []
        case .incoming(let event): return take(event)
        case .find(let event): return take(event)
        case .unknown(let event): return take(event)
        case .shift(let event): return take(event)
        case .settlement(let event): return take(event)
        case .reconcile(let event): return take(event)
        case .takings(let event): return take(event)
        case .admin(let event): return take(event)
        case .approval(let event): return take(event, phrases)
        case .lock(let event): return take(event)
        case .payments(let payments, let day):
            incoming.loaded(payments, day, height: listHeight)
            return []
        case .details(let details):
            took(details)
            return []
        case .summary(let summary):
            took(summary)
            return []
        case .batchAcknowledged(let batch):
            settlement.work = nil
            settlement.message = .acknowledged(batch)
            return [.loadStanding, reloadSummary] + reloadBatch
        }
    }

    private mutating func take(_ news: TillNews) -> [Effect] {
        switch news {
        case .link(let state):
            if link.isOnline != state.isOnline { linkChangedAt = now }
            link = state
            // That the network cannot be reached is no longer true once it is there.
            if state == .online, case .error(.clearing) = till.notice { till.notice = nil }
            return []
        case .attempt(let outcome):
            return answered(outcome.attempt, outcome.payment) + [.loadStanding]
                + (screen == .unknown ? [.unknown(.load)] : [])
        case .refund(let refund):
            till.refunded(refund)
            return [.loadStanding] + (incoming.rows == nil ? [] : reloadIncoming())
                + (screen == .settlement ? [reloadSummary] : [])
        case .missingEvents: return [.loadStanding, reloadSummary]
        case .batch(let batch):
            // What was sent in the background is shown, but does not end what the cashier started.
            if settlement.work == nil { settlement.message = .acknowledged(batch) }
            return [.loadStanding, reloadSummary] + reloadBatch
        }
    }

    private mutating func answered(_ attempt: Attempt, _ payment: Payment?) -> [Effect] {
        var effects = till.answered(attempt, payment)
        if case .showing(attempt) = till.phase { effects += codeShown }
        if let payment {
            effects += incomingReceived(payment) + takingsChanged
            if screen == .settlement { effects.append(reloadSummary) }
        }
        return effects
    }

    private mutating func fail(_ error: TillError, _ attempt: Attempt?, _ phrases: Phrases) {
        if screen == .settlement, attempt == nil {
            settlement.work = nil
            settlement.message = .error(error)
        } else if screen != .till, attempt == nil, !till.isWaiting {
            notify(phrases.sentence(error), role: .failure)
        } else {
            till.failed(error, attempt)
            if attempt == nil { callForRefund(refusedBy: error) }
        }
    }

    private mutating func take(_ input: InputEvent, _ phrases: Phrases) -> [Effect] {
        lock.lastKeyAt = now
        switch input {
        case .key(let key) where lock.isLocked: return pressLocked(key)
        case .paste where lock.isLocked: return []
        case .key(.suspend): return [.suspend]
        case .key(let key): return press(key, phrases)
        case .resize(let size):
            self.size = size
            if let rows = incoming.rows { incoming.cursor.update(items: rows.ids, height: listHeight) }
            return []
        case .terminate:
            isLeaving = true
            return []
        // What is pasted presses no key: a list of figures from elsewhere must not become orders.
        case .paste(let text):
            pasted(text)
            return []
        case .scan where lock.isLocked, .takeBack where lock.isLocked: return []
        case .scan(let text): return scanned(text)
        case .takeBack(let count):
            takeBack(count)
            return []
        case .mouse(let event): return take(event, phrases)
        case .focus, .resumed: return []
        }
    }

    private mutating func pasted(_ text: String) {
        if overlay != nil {
            pasteIntoOverlay(text)
        } else if screen == .till {
            till.paste(text)
        } else if screen == .reconcile {
            pasteInReconcile(text)
        } else if screen == .settlement {
            pasteInSettlement(text)
        }
    }

    /// Does what a key says.
    mutating func press(_ key: Key, _ phrases: Phrases) -> [Effect] {
        (toast, clickedRow) = (nil, nil)
        if overlay != nil { return pressOverlay(key, phrases) }
        if let effects = takeBackChoice(key, phrases) { return effects }
        recordBeforeKey()
        if chooseScreen(by: key) { return [] }
        endScreenChoice(unlessBy: key, phrases)
        let (query, text) = (incoming.query, find.text)
        let before = key.isFromInputMethod ? self : nil
        if !isScreenChosenNext, type(key) {
            // A line that takes digits only took nothing of it.
            if self == before { notify(phrases.switchKeyboard) }
            return wanted(since: query, text)
        }
        let binding = ConsoleKeys.table(for: self, phrases).binding(for: key)
        if isScreenChosenNext, binding != nil { remember(choiceBy: key) }
        chosenUntil = nil
        if let binding {
            if let reason = binding.disabledReason {
                notify(reason)
                return []
            }
            let effects = perform(binding.action, phrases)
            if key.isFromInputMethod, overlay == nil { notify(phrases.switchKeyboard) }
            return effects
        }
        // "Any key" after a result means any key.
        if screen == .till, case .finished = till.phase { return till.confirm(isShiftOpen: isShiftOpen) }
        if key.isFromInputMethod { notify(phrases.switchKeyboard) }
        return []
    }

    /// What a key that typed or moved makes the screen want.
    private mutating func wanted(since query: IncomingQuery, _ text: String) -> [Effect] {
        switch screen {
        case .incoming where incoming.opened == nil: incomingWants(since: query)
        case .find: findWants(since: text)
        default: []
        }
    }

    /// A key that belongs to a field or a list of the screen, before any binding. Answers whether it was one.
    private mutating func type(_ key: Key) -> Bool {
        guard !isScreenForbidden else { return false }
        return switch screen {
        case .till: till.type(key)
        case .incoming: typeInIncoming(key)
        case .find: typeInFind(key)
        case .unknown: typeInUnknown(key)
        case .shift: typeInShift(key)
        case .settlement: typeInSettlement(key)
        case .reconcile: typeInReconcile(key)
        case .takings: typeInTakings(key)
        case .admin: typeInAdmin(key)
        }
    }
}
