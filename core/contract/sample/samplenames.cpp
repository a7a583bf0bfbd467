#include "core/contract/sample/samplenames.h"

namespace hk {
namespace {

constexpr SampleGivenName givenNames[] = {
        {{"Maria", "maria"}, "F"},    {{"Liam", "liam"}, "M"},       {{"Aïcha", "aicha"}, "F"},
        {{"Noah", "noah"}, "M"},      {{"Zoë", "zoe"}, "F"},         {{"Mateo", "mateo"}, "M"},
        {{"Ingrid", "ingrid"}, "F"},  {{"Kwame", "kwame"}, "M"},     {{"Sofia", "sofia"}, "F"},
        {{"Jürgen", "juergen"}, "M"}, {{"Priya", "priya"}, "F"},     {{"Diego", "diego"}, "M"},
        {{"Hannah", "hannah"}, "F"},  {{"Tomasz", "tomasz"}, "M"},   {{"Léa", "lea"}, "F"},
        {{"Omar", "omar"}, "M"},      {{"Grace", "grace"}, "F"},     {{"Björn", "bjoern"}, "M"},
        {{"Mei", "mei"}, "F"},        {{"Patrick", "patrick"}, "M"}, {{"Chiara", "chiara"}, "F"},
        {{"Ivan", "ivan"}, "M"},      {{"Fatima", "fatima"}, "F"},   {{"Daniel", "daniel"}, "M"},
        {{"Sam", "sam"}, "X"},        {{"Robin", "robin"}, "X"},     {{"Yuki", "yuki"}, "F"},
        {{"Andrés", "andres"}, "M"},  {{"Nora", "nora"}, "F"},       {{"Elif", "elif"}, "F"},
        {{"Thabo", "thabo"}, "M"},    {{"Marta", "marta"}, "F"},
};

constexpr SampleName familyNames[] = {
        {"Silva", "silva"},
        {"Nguyen", "nguyen"},
        {"O'Brien", "obrien"},
        {"Müller", "mueller"},
        {"Kowalska", "kowalska"},
        {"Okafor", "okafor"},
        {"Tremblay", "tremblay"},
        {"García", "garcia"},
        {"Johansson", "johansson"},
        {"Rossi", "rossi"},
        {"Patel", "patel"},
        {"Fischer", "fischer"},
        {"Côté", "cote"},
        {"Yılmaz", "yilmaz"},
        {"Novák", "novak"},
        {"Smith", "smith"},
        {"Tanaka", "tanaka"},
        {"Mensah", "mensah"},
        {"Dubois", "dubois"},
        {"Larsen", "larsen"},
        {"Haddad", "haddad"},
        {"Moreau", "moreau"},
        {"Kim", "kim"},
        {"Van den Berg", "vandenberg"},
        {"Ferreira", "ferreira"},
        {"Lindqvist", "lindqvist"},
        {"Wójcik", "wojcik"},
        {"Brown", "brown"},
        {"Delgado", "delgado"},
        {"Petrović", "petrovic"},
        {"Meyer", "meyer"},
        {"Adeyemi", "adeyemi"},
};

constexpr const char *streets[] = {
        "Elm Street",   "Harbour Road", "Rue des Érables", "Maple Avenue",
        "Station Road", "Lindenstraße", "Mill Lane",       "Park Crescent",
        "Queen Street", "Ocean Drive",  "Church Row",      "Birch Close",
};

constexpr SamplePlace places[] = {
        {"Northwind Bay", "ON", "CA", "M5V 0A1", "43.6510", "-79.3835"},
        {"Pont-Sainte-Claire", "QC", "CA", "H2Y 0A2", "45.5045", "-73.5561"},
        {"Cedar Falls", "WA", "US", "98000", "47.6097", "-122.3331"},
        {"Lakeside", "IL", "US", "60600", "41.8781", "-87.6298"},
        {"Neustadt am Fluss", "BY", "DE", "80001", "48.1374", "11.5755"},
        {"Port Albert", "NSW", "AU", "2001", "-33.8688", "151.2093"},
};

constexpr SampleService services[] = {
        {"Consultation", 30, "Doctors", "Dr."},
        {"Follow-up visit", 20, "Doctors", "Dr."},
        {"Physiotherapy", 45, "Therapists", "Therapist"},
        {"Sports massage", 60, "Therapists", "Therapist"},
        {"Dental check-up", 40, "Dentists", "Dr."},
        {"Eye test", 25, "Opticians", "Optician"},
        {"Haircut and styling", 50, "Stylists", "Stylist"},
        {"Tax advice", 90, "Advisers", "Adviser"},
        {"Piano lesson", 55, "Teachers", "Teacher"},
        {"Bicycle inspection", 35, "Mechanics", "Mechanic"},
};

constexpr const char *wishes[] = {
        "Please ring twice, the bell is quiet.",
        "First visit – where can I park?",
        "I will bring my daughter.",
        "Could we speak French?",
        "Wheelchair access needed, thank you.",
        "Same as last time, please.",
};

} // namespace

std::span<const SampleGivenName> sampleGivenNames() { return givenNames; }

std::span<const SampleName> sampleFamilyNames() { return familyNames; }

std::span<const char *const> sampleStreets() { return streets; }

std::span<const SamplePlace> samplePlaces() { return places; }

std::span<const SampleService> sampleServices() { return services; }

std::span<const char *const> sampleWishes() { return wishes; }

} // namespace hk
