// The files that are in a bundle: not what was only looked at, and of modules that were joined each one.

const filesOf = (module) => {
  if (module.modules !== undefined) return [...module.modules].flatMap(filesOf);
  // A worker's text is a module of its own; what was built into it is kept with it.
  if (module.buildInfo?.workerFiles !== undefined) return module.buildInfo.workerFiles;
  return module.resource === undefined ? [] : [module.resource.split("?")[0]];
};

/** The files of all modules that are in a chunk of a compilation. */
export const bundledFiles = ({ modules, chunkGraph }) =>
  [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0).flatMap(filesOf);
