#pragma once

#include <span>

namespace hk {

/// A name, and how it is written in an address.
struct SampleName
{
    const char *text;  ///< UTF-8
    const char *ascii; ///< for e-mail addresses
};

/// A given name with the gender a form would have.
struct SampleGivenName
{
    SampleName name;
    const char *gender; ///< "F", "M", "X"
};

/// A town that does not exist, at a place that does.
struct SamplePlace
{
    const char *city;
    const char *state;
    const char *country;
    const char *postalCode;
    const char *latitude;
    const char *longitude;
};

/// Something that people book.
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
