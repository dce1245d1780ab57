using QualiHlmDocs.Service.Commands;

return await CommandLine.Run(args);
