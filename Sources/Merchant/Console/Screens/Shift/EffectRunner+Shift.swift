import Till

extension EffectRunner {
    func perform(_ effect: ShiftEffect) async throws {}
}
