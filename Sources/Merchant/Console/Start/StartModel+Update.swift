import TerminalUI

extension StartModel {
    /// Takes in what happened, and answers what is to be done about it.
    mutating func update(_ event: StartEvent) -> [StartEffect] {
        guard end == nil else { return [] }
        switch event {
        case .input(let input): return take(input)
        case .founded(let profile):
            founded = profile
            go(to: .pairing)
            return asksLanguage ? [.keep(language)] : []
        case .paired(let pairing):
            self.pairing = pairing
            go(to: .person)
        case .added(let person):
            self.person = person
            go(to: .payment)
        case .failed(let error):
            isWorking = false
            fail(error)
        }
        return []
    }

    /// Shows a step.
    mutating func go(to step: StartStep) {
        self.step = step
        isWorking = false
        failure = nil
        typed = KeyHistory()
    }

    private mutating func take(_ input: InputEvent) -> [StartEffect] {
        switch input {
        case .key(.suspend): return [.suspend]
        case .key(let key): return press(key)
        // What is pasted or scanned presses no key, whatever line ends it holds.
        case .paste(let text), .scan(let text): paste(text)
        case .takeBack(let count): if let before = typed.takeBack(count) { forms[step] = before }
        case .resize(let size): self.size = size
        case .terminate: leave()
        case .focus, .mouse, .resumed: break
        }
        return []
    }

    private mutating func paste(_ text: String) {
        guard !isWorking, var form else { return }
        form.paste(text)
        forms[step] = form
        failure = nil
        typed = KeyHistory()
    }

    private mutating func press(_ key: Key) -> [StartEffect] {
        if type(key) { return [] }
        guard let action = StartKeys.table(for: self).action(for: key) else { return [] }
        switch action {
        case .next: return isDone(step) ? goOn() : confirm()
        case .back: if let previous { go(to: previous) }
        case .skip: return goOn()
        case .leave: leave()
        case .move: break
        }
        return []
    }

    /// Gives a key to the form. Enter at the last field is left to its binding. Answers whether the key was the form's.
    private mutating func type(_ key: Key) -> Bool {
        guard !isWorking, var form else { return false }
        if key == .enter, form.isAtLastField { return false }
        let isTyping = isTyping
        typed.record(form)
        let focus = form.focus
        let outcome = form.handle(key)
        forms[step] = marked(form, left: focus)
        if outcome == .handled { failure = nil }
        if step == .language { language = Language(rawValue: form[.language]) ?? language }
        // A letter on a field of choices must not become a command while there are fields that take letters.
        if case .character = key { return isTyping || outcome == .handled }
        return outcome != .ignored
    }

    /// Goes on after what is done or left out.
    private mutating func goOn() -> [StartEffect] {
        guard let next = StartStep(rawValue: step.rawValue + 1) else {
            end = .ready(takesTestPayment: false)
            return []
        }
        go(to: next)
        return []
    }

    private mutating func leave() {
        end = .left(phrases.leaving(self))
    }
}

extension Form {
    /// Whether no field comes after the one that takes the keys.
    var isAtLastField: Bool { focus >= fields.count - 1 }
}
