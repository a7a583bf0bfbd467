#pragma once

namespace hk {

class CompaniesFront;
class DeliveriesFront;
class ReceiverFront;
class SettingsFront;
class SimulatorFront;
class StatusFront;

/// The fronts a window is handed; all outlive it.
struct Fronts
{
    CompaniesFront &companies;
    SettingsFront &settings;
    SimulatorFront &simulator;
    DeliveriesFront &deliveries;
    ReceiverFront &receiver;
    StatusFront &status;
};

} // namespace hk
