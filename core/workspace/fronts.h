#pragma once

namespace hk {

class AuditFront;
class CompaniesFront;
class DeliveriesFront;
class EndpointsFront;
class FiltersFront;
class KeepingFront;
class MaintenanceFront;
class NoticesFront;
class OverviewFront;
class PlansFront;
class PolicyFront;
class PreflightFront;
class ReceiverFront;
class RecordsFront;
class ReportsFront;
class SamplesFront;
class SettingsFront;
class SimulatorFront;
class StatusFront;
class StoryFront;

/// All fronts of one store; the workspace owns them.
struct Fronts
{
    CompaniesFront &companies;
    SettingsFront &settings;
    SimulatorFront &simulator;
    DeliveriesFront &deliveries;
    ReceiverFront &receiver;
    StatusFront &status;
    PolicyFront &policy;
    MaintenanceFront &maintenance;
    EndpointsFront &endpoints;
    PreflightFront &preflight;
    SamplesFront &samples;
    PlansFront &plans;
    StoryFront &story;
    OverviewFront &overview;
    RecordsFront &records;
    FiltersFront &filters;
    KeepingFront &keeping;
    NoticesFront &notices;
    AuditFront &audit;
    ReportsFront &reports;
};

} // namespace hk
