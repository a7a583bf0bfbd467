#pragma once

#include <span>

namespace hk {

struct SampleName
{
    const char *text;  ///< UTF-8
    const char *ascii; ///< for e-mail addresses
};

struct SampleGivenName
{
    SampleName name;
    const char *gender; ///< "F", "M", "X"
};

struct SamplePlace
{
    const char *city;
    const char *state;
    const char *country;
    const char *postalCode;
    const char *latitude;
    const char *longitude;
};

struct SampleService
{
    const char *name;
    int minutes;
    const char *group; ///< of the resources that offer it
    const char *role;  ///< of such a resource
};

// Plainly fictional people and places of business; all data is made up.
std::span<const SampleGivenName> sampleGivenNames();
std::span<const SampleName> sampleFamilyNames();
std::span<const char *const> sampleStreets();
std::span<const SamplePlace> samplePlaces();
std::span<const SampleService> sampleServices();
std::span<const char *const> sampleWishes(); ///< what customers write

} // namespace hk
